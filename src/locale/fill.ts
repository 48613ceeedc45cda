/** Puts values into the `{name}` places of a pattern or label; a place without a value stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string | undefined>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
