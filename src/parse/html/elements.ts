/** What becomes of a raw HTML element. */
export type Treatment = 'keep' | 'strong' | 'emphasis' | 'delete' | 'link' | 'break' | 'unwrap' | 'remove' | 'literal';

/** Formatting that Markdown lacks, and what a table cell cannot hold otherwise. */
const kept = 'u sup sub mark abbr ins small kbd samp var q cite dfn bdi bdo span code ul ol li';

/** Elements that run, load or embed: removed with what they contain. */
const removed =
  'script style iframe object embed applet svg math link meta base img picture source video audio track canvas ' +
  'template noscript frame frameset portal map area param input button select option textarea form dialog slot ' +
  'foreignobject fencedframe';

/** Removed elements whose text is what a reader would see: only the element goes. */
const removedKeepingText = new Set(
  'form button option select textarea object noscript map dialog picture video audio'.split(' '),
);

const unwrapped =
  'a p div section article aside main header footer nav center font big tt time data wbr hr h1 h2 h3 h4 h5 h6 pre ' +
  'blockquote details summary dl dt dd table thead tbody tfoot tr td th caption colgroup col figure figcaption address ' +
  'hgroup label fieldset legend output progress meter ruby rt rp rb rtc html head body title acronym nobr menu dir ' +
  'search listing xmp plaintext blink marquee basefont';

const treatments = new Map<string, Treatment>([
  ...names(unwrapped, 'unwrap'),
  ...names(kept, 'keep'),
  ...names(removed, 'remove'),
  ...names('b strong', 'strong'),
  ...names('i em', 'emphasis'),
  ...names('s del strike', 'delete'),
  ['a', 'link'],
  ['br', 'break'],
]);

/** `literal`: not an element of HTML, so words in angle brackets (`<nom de la personne>`), printed as written. */
export function treatmentOf(name: string): Treatment {
  return treatments.get(name) ?? 'literal';
}

/** Whether the text inside a removed element is kept. */
export function keepsText(name: string): boolean {
  return removedKeepingText.has(name);
}

/** Elements that end a line of running text, so that unwrapping them does not glue words together. */
export function isBlockElement(name: string): boolean {
  return blocks.has(name);
}

const blocks = new Set(
  (
    'p div section article aside main header footer nav center h1 h2 h3 h4 h5 h6 pre blockquote details summary dl dt dd ' +
    'table tr td th caption figure figcaption address ul ol li hr'
  ).split(' '),
);

function names(list: string, treatment: Treatment): [string, Treatment][] {
  return list.split(' ').map((name) => [name, treatment]);
}
