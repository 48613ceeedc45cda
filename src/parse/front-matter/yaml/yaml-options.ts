import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/**
 * Every scalar stays a string, so that a number is taken as it is written. Duplicate keys are ours to find: the
 * library compares each key with every other.
 */
export const yamlOptions = {
  version: '1.2',
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
} satisfies ParseOptions & DocumentOptions & SchemaOptions;
