/** A path with forward slashes as a URI: relative as it is, absolute as `file:`. */
export function toUri(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

/** Also what a URI may hold as it is, but Markdown around it may not. */
function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
