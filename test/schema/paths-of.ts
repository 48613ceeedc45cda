import type { Shape } from '../../src/parse/front-matter/check-shape.js';

/** The paths of all fields of a shape, sorted. */
export function pathsOf({ fields }: Shape): string[] {
  return Object.entries(fields)
    .flatMap(([path, names]) => names.map((name) => (path === '' ? name : `${path}.${name}`)))
    .sort();
}
