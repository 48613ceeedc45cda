/** The characters that an SVG drawing sets as text, without its tags, which may hold whole pictures; none: empty. */
export function readSvgText(svg: string): string {
  if (!/<(?:[^\s/<>:]+:)?text[\s>]/.test(svg)) return '';
  const text = svg.replace(/<[^<>]*>/g, ' ');
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
