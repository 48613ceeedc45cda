/** Style sheets may write any character by its number (`\\75 rl`), or after a backslash. */
export function unescapeCss(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, other: string) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return hex === undefined ? other : String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd);
  });
}
