import { Document, parseDocument as parseWithLibrary, YAMLParseError } from 'yaml';
import { yamlOptions } from './yaml-options.js';

/**
 * Parses YAML. The library goes down into what is nested by calling itself: where it cannot go on, the document says that
 * as it says its other errors.
 */
export function parseDocument(source: string): Document.Parsed {
  try {
    return parseWithLibrary(source, yamlOptions);
  } catch (error) {
    // The call stack is full.
    if (!(error instanceof RangeError)) throw error;
    const document = new Document(null, yamlOptions) as Document.Parsed;
    document.errors.push(new YAMLParseError(findDeepest(source), 'RESOURCE_EXHAUSTION', error.message));
    return document;
  }
}

/** The begin of the line that nests most. */
function findDeepest(source: string): [number, number] {
  let [most, deepest, at] = [0, 0, 0];
  for (const line of source.split('\n')) {
    const count = line.match(/[:?-]\s/g)?.length ?? 0;
    if (count > most) [most, deepest] = [count, at + line.length - line.trimStart().length];
    at += line.length + 1;
  }
  return [deepest, deepest + 1];
}
