/** Marks for none in a table cell (SPEC §1.2). */
export function isNone(text) {
  return /^(?:n\/a|s\.o\.|n\.v\.t\.|\/|-|–|—|)$/i.test(text.trim());
}
