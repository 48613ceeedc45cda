/** What may stand between the tags, by its beginning and its end. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const attribute = /\s+([^\s=/>"'<]+)\s*=\s*(["'])/y;
const startTag = /<([^\s/>!?"'<=]+)/y;
const startTagEnd = /\s*(\/?)>/y;
const endTag = /<\/([^\s>]+)\s*>/y;
const documentType = /<!DOCTYPE[^[\]<>]*>/y;

/**
 * Whether a text is one whole SVG document. A browser shows nothing of XML that is not well-formed; a document type that
 * declares entities is refused, as they can grow without bound.
 */
export function isSvgDocument(text: string): boolean {
  const open: string[] = [];
  let rootSeen = false;
  let offset = 0;
  while (offset < text.length) {
    const next = skipText(text, offset, open.length > 0) ?? skipSection(text, offset);
    if (next !== null) {
      offset = next;
      continue;
    }
    const closed = matchAt(endTag, text, offset);
    if (closed !== null) {
      if (open.pop() !== closed[1]) return false;
      offset += closed[0].length;
      continue;
    }
    const tag = readStartTag(text, offset);
    if (tag === null || (open.length === 0 && (rootSeen || !isSvgRoot(tag)))) return false;
    rootSeen = true;
    if (!tag.empty) open.push(tag.name);
    offset = tag.end;
  }
  return rootSeen && open.length === 0;
}

/** Where the content of an SVG document begins; null where it has none. */
export function findSvgContent(text: string): number | null {
  for (let offset = 0; offset < text.length; ) {
    const next = skipText(text, offset, false) ?? skipSection(text, offset);
    if (next === null) {
      const root = readStartTag(text, offset);
      return root === null || root.empty ? null : root.end;
    }
    offset = next;
  }
  return null;
}

interface StartTag {
  readonly name: string;
  readonly namespaces: readonly string[];
  readonly empty: boolean;
  readonly end: number;
}

function isSvgRoot({ name, namespaces }: StartTag): boolean {
  return /^(\w+:)?svg$/.test(name) && namespaces.includes('http://www.w3.org/2000/svg');
}

/** Text, outside the root white space only. */
function skipText(text: string, offset: number, inside: boolean): number | null {
  if (text[offset] === '<') return null;
  const end = text.indexOf('<', offset);
  const next = end < 0 ? text.length : end;
  return inside || text.slice(offset, next).trim() === '' ? next : null;
}

function skipSection(text: string, offset: number): number | null {
  for (const [start, end] of sections) {
    if (!text.startsWith(start, offset)) continue;
    const found = text.indexOf(end, offset + start.length);
    return found < 0 ? null : found + end.length;
  }
  const declaration = matchAt(documentType, text, offset);
  return declaration === null ? null : offset + declaration[0].length;
}

function readStartTag(text: string, offset: number): StartTag | null {
  const start = matchAt(startTag, text, offset);
  if (start === null) return null;
  const namespaces: string[] = [];
  let end = offset + start[0].length;
  for (let match = matchAt(attribute, text, end); match !== null; match = matchAt(attribute, text, end)) {
    const valueStart = end + match[0].length;
    const valueEnd = text.indexOf(match[2] ?? '"', valueStart);
    if (valueEnd < 0) return null;
    if (/^xmlns(:|$)/.test(match[1] ?? '')) namespaces.push(text.slice(valueStart, valueEnd));
    end = valueEnd + 1;
  }
  const close = matchAt(startTagEnd, text, end);
  if (close === null) return null;
  return { name: start[1] ?? '', namespaces, empty: close[1] === '/', end: end + close[0].length };
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
