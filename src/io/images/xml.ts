export type XmlEvent =
  | XmlElement
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  /** `<?…?>`, without these marks. */
  | { readonly kind: 'instruction'; readonly text: string }
  /** Here it is not well-formed, and is read no further. */
  | { readonly kind: 'fault' };

export interface XmlElement {
  readonly kind: 'start';
  readonly name: string;
  /** Their values as a reader of them sees them. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Where its content begins, in UTF-16 units; null where it can have none (`<g/>`). */
  readonly content: number | null;
}

const startTag = /<([^\s/>!?"'<=]+)/y;
const attribute = /\s+([^\s=/>"'<]+)\s*=\s*(["'])/y;
const startTagEnd = /\s*(\/?)>/y;
const endTag = /<\/([^\s>]+)\s*>/y;
const documentType = /<!DOCTYPE[^[\]<>]*>/y;

/**
 * Reads an XML document, in one pass. A browser shows nothing of one that is not well-formed; a document type that declares
 * entities counts as a fault, as they can grow without bound, and so does an encoding that is no extension of ASCII.
 */
export function* readXml(text: string): Generator<XmlEvent, void> {
  const open: string[] = [];
  let rootSeen = false;
  for (let offset = 0; offset < text.length; ) {
    const { event, end } = readNext(text, offset);
    offset = end;
    if (event === null) continue;
    if (event.kind === 'start') {
      if (rootSeen && open.length === 0) return yield fault;
      rootSeen = true;
      open.push(event.name);
    }
    const isMisplaced = event.kind === 'end' ? open.pop() !== event.name : event.kind === 'text' && open.length === 0;
    if (isMisplaced || event.kind === 'fault') return yield fault;
    yield event;
    if (event.kind === 'start' && event.content === null) {
      open.pop();
      yield { kind: 'end', name: event.name };
    }
  }
  if (!rootSeen || open.length > 0) yield fault;
}

const fault = { kind: 'fault' } as const;

interface Step {
  /** Null for what says nothing: remarks, space outside the root. */
  readonly event: XmlEvent | null;
  readonly end: number;
}

function readNext(text: string, offset: number): Step {
  if (text[offset] !== '<') {
    const found = text.indexOf('<', offset);
    const end = found < 0 ? text.length : found;
    const value = decodeReferences(text.slice(offset, end));
    // Outside the root it says nothing, and is misplaced where it is more than space.
    if (value?.trim() === '') return { event: null, end };
    return { event: value === null ? fault : { kind: 'text', text: value }, end };
  }
  const closed = matchAt(endTag, text, offset);
  if (closed !== null) return { event: { kind: 'end', name: closed[1] ?? '' }, end: offset + closed[0].length };
  return readSection(text, offset) ?? readStartTag(text, offset) ?? { event: fault, end: text.length };
}

/** Whether an element is the root of an SVG document. */
export function isSvgRoot({ name, attributes }: XmlElement): boolean {
  return (
    /^(\w+:)?svg$/.test(name) &&
    attributes.some((each) => /^xmlns(:|$)/.test(each.name) && each.value === 'http://www.w3.org/2000/svg')
  );
}

/** What may stand between the tags, by its beginning and its end. */
const sections = [
  ['<!--', '-->', () => null],
  ['<![CDATA[', ']]>', (text: string) => ({ kind: 'text', text }) as const],
  ['<?', '?>', (text: string) => (isReadable(text) ? ({ kind: 'instruction', text } as const) : fault)],
] as const;

function readSection(text: string, offset: number): Step | null {
  if (!/[!?]/.test(text[offset + 1] ?? '')) return null;
  for (const [start, end, eventOf] of sections) {
    if (!text.startsWith(start, offset)) continue;
    const found = text.indexOf(end, offset + start.length);
    return found < 0 ? null : { event: eventOf(text.slice(offset + start.length, found)), end: found + end.length };
  }
  const declaration = matchAt(documentType, text, offset);
  return declaration === null ? null : { event: null, end: offset + declaration[0].length };
}

/** Elsewhere, what is read here as a tag may be half of a letter, and the other way round. */
function isReadable(instruction: string): boolean {
  const encoding = /^xml\s.*\bencoding\s*=\s*["']([^"']*)/is.exec(instruction)?.[1];
  return encoding === undefined || /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding);
}

function readStartTag(text: string, offset: number): Step | null {
  const start = matchAt(startTag, text, offset);
  if (start === null) return null;
  const attributes: { name: string; value: string }[] = [];
  let end = offset + start[0].length;
  for (let match = matchAt(attribute, text, end); match !== null; match = matchAt(attribute, text, end)) {
    const valueStart = end + match[0].length;
    const valueEnd = text.indexOf(match[2] ?? '"', valueStart);
    const raw = valueEnd < 0 ? '<' : text.slice(valueStart, valueEnd);
    const value = raw.includes('<') ? null : decodeReferences(raw);
    if (value === null) return null;
    attributes.push({ name: match[1] ?? '', value });
    end = valueEnd + 1;
  }
  const close = matchAt(startTagEnd, text, end);
  if (close === null || new Set(attributes.map(({ name }) => name)).size < attributes.length) return null;
  end += close[0].length;
  const content = close[1] === '/' ? null : end;
  return { event: { kind: 'start', name: start[1] ?? '', attributes, content }, end };
}

const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Null where a reference is to nothing. */
function decodeReferences(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  if (raw.replace(reference, '').includes('&')) return null;
  return raw.replace(reference, (_, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex === undefined && decimal === undefined) return named[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
