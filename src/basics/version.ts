import manifest from '../../package.json' with { type: 'json' };

/** The version of `minutes`, as its package says. */
export const version: string = manifest.version;
