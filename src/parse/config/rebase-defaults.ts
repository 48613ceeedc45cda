import { posix } from 'node:path';

/**
 * Makes the paths among default front matter relative to a meeting file: in the configuration they start from its own
 * folder.
 *
 * @param folder the configuration's folder, relative to the meeting's, with forward slashes: `''`, `../..`
 */
export function rebaseDefaults(
  defaults: Readonly<Record<string, unknown>>,
  folder: string,
): Readonly<Record<string, unknown>> {
  const rebase = (path: unknown): unknown => {
    if (Array.isArray(path)) return path.map(rebase);
    return typeof path === 'string' && !path.startsWith('/') ? posix.join(folder, path) : path;
  };
  const rebaseIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rebaseIn);
    if (typeof value !== 'object' || value === null || !('file' in value)) return value;
    return { ...value, file: rebase(value.file) };
  };
  const own = new Map([
    ['template', rebase],
    ['style', rebase],
    ['logo', rebase],
    ['annexes', rebaseIn],
    ['previous', rebaseIn],
  ]);
  return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, own.get(key)?.(value) ?? value]));
}
