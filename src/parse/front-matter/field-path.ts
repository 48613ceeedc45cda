/** A field as a path, list entries counted from 0. */
export type Path = readonly (string | number)[];

/** The path without the list entries, as fields are known by: `''`, `attendees`, `next.time`. */
export function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
