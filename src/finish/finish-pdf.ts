import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { unweighed, type Weigh } from '../basics/weight.js';
import type { PageOutline } from '../render/read-page.js';
import { type Attachment, attachFiles } from './attach-files.js';
import { compress } from './compress.js';
import { joinSteps } from './content/join-steps.js';
import { hyphenName, hyphenProperties, joinWords } from './content/join-words.js';
import { markArtifacts } from './content/mark-artifacts.js';
import { repairToUnicode } from './content/repair-to-unicode.js';
import { stripBidiControls } from './content/strip-bidi-controls.js';
import { describeLinks } from './describe-links.js';
import { noDigest, sealPdf } from './file-identifiers.js';
import { type DocumentMetadata, formatXmp, type Identifiers } from './format-xmp.js';
import { inflate } from './inflate.js';
import { makeSrgbProfile } from './make-srgb-profile.js';
import { nameOutline } from './name-outline.js';
import { type DocumentFonts, openFonts } from './open-fonts.js';
import { type Page, type Pdf, readPdf } from './read-pdf.js';
import { arrangeText } from './right-to-left/arrange-text.js';
import { cleanStructure } from './structure/clean-structure.js';

/** What a finished PDF has that its print lacks. */
export interface FinishDetails {
  /** What the page that was printed says. */
  readonly page: PageOutline;
  readonly metadata: DocumentMetadata;
  readonly identifiers: Identifiers;
  readonly attachments: readonly Attachment[];
}

/** To finish so many signs of a print takes no longer than to check a character of text; twenty pages have a million. */
const signsPerCharacter = 48;

/** Objects are packed together: the more at a time, the smaller. */
const objectsInStream = 2000;

const name = (text: string) => PDFName.of(text);

/**
 * Makes of a PDF that Chromium printed one that is accessible and can be archived: PDF/UA-1 (ISO 14289-1) and PDF/A-3a
 * (ISO 19005-3). The same print and details give the same bytes.
 *
 * @throws TooHeavy; UserError where a page unpacks without measure
 */
export async function finishPdf(
  print: Uint8Array,
  details: FinishDetails,
  weigh: Weigh = unweighed,
): Promise<Uint8Array> {
  const { metadata, identifiers, page } = details;
  weigh(print.length / signsPerCharacter);
  const pdf = await readPdf(print);
  const fonts = openFonts(pdf);
  const kept = new Map(pdf.pages.map((each) => [each.ref, markPage(each, fonts, weigh)]));
  fonts.write();
  const links = cleanStructure(pdf, kept);
  describeLinks(links, page.links);
  nameOutline(pdf, page.headings);
  const date = `D:${metadata.created.replace(/[-:T]/g, '')}`;
  attachFiles(pdf, details.attachments, date);
  setOutputIntent(pdf);
  setInformation(pdf, metadata, date);
  const { context, catalog } = pdf;
  const xmp = Buffer.from(formatXmp(metadata, identifiers));
  catalog.set(name('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
  context.trailerInfo.ID = context.obj([PDFHexString.of(identifiers.instance), PDFHexString.of(noDigest)]);
  const atOnce = Number.POSITIVE_INFINITY;
  const bytes = await PDFStreamWriter.forContext(context, atOnce, true, objectsInStream).serializeToBuffer();
  sealPdf(bytes);
  return bytes;
}

/** Writes a page's content anew, with what no reader needs marked; returns the identifiers of what is left to read. */
function markPage(page: Page, fonts: DocumentFonts, weigh: Weigh): ReadonlySet<number> {
  const { node } = page;
  const { context } = node;
  const contents = node.get(name('Contents'));
  const ref = (contents instanceof PDFArray ? contents.get(0) : contents) as PDFRef;
  const stream = context.lookup(ref) as PDFRawStream;
  // Of an empty page there is not even the head of what is packed.
  const printed = stream.contents.length === 0 ? '' : inflate(stream.contents).toString('latin1');
  weigh(printed.length / signsPerCharacter);
  const [texts, codes] = [fonts.of(page), fonts.codesOf(page)];
  const words = joinWords(stripBidiControls(printed), texts);
  if (words.broken) nameHyphens(node);
  const arranged = arrangeText(repairToUnicode(words.content, texts), codes);
  const { content, kept } = markArtifacts(joinSteps(arranged, codes));
  context.assign(ref, compress(context, Buffer.from(content, 'latin1'), {}));
  return kept;
}

function nameHyphens(node: Page['node']): void {
  const text = PDFHexString.fromText(hyphenProperties.ActualText);
  const properties = node.context.obj({ [hyphenName]: { ActualText: text } });
  node.Resources()?.set(name('Properties'), properties);
}

/** Colours without a space of their own are sRGB. */
function setOutputIntent({ context, catalog }: Pdf): void {
  const profile = context.register(compress(context, makeSrgbProfile(), { N: 3 }));
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  };
  catalog.set(name('OutputIntents'), context.obj([intent]));
}

/** The information dictionary, which many viewers show and search in place of XMP. */
function setInformation({ context }: Pdf, metadata: DocumentMetadata, date: string): void {
  const information = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const key of information.keys()) information.delete(key);
  const texts: Record<string, string> = {
    Title: joinForms(metadata.title),
    Subject: joinForms(metadata.description),
    Author: [...metadata.authors, ...metadata.publishers].join(', '),
  };
  for (const [key, text] of Object.entries(texts)) {
    if (text !== '') information.set(name(key), PDFHexString.fromText(text));
  }
  information.set(name('Creator'), PDFString.of('minutes'));
  information.set(name('Producer'), PDFString.of(metadata.producer));
  information.set(name('CreationDate'), PDFString.of(date));
  information.set(name('ModDate'), PDFString.of(date));
}

function joinForms(forms: ReadonlyMap<string, string>): string {
  return [...new Set(forms.values())].join(' – ');
}
