import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Pdf } from '../read-pdf.js';
import { LinkAreas } from './join-link-areas.js';
import { ParentTree } from './parent-tree.js';

/** The identifiers of marked content that can be read, by page. */
export type KeptContent = ReadonlyMap<PDFRef, ReadonlySet<number>>;

const name = (text: string) => PDFName.of(text);
/** Each look-up of a name by its text takes it to pieces. */
const [A, O, Table, RowSpan, ColSpan] = namesOf('A', 'O', 'Table', 'RowSpan', 'ColSpan');
const [S, K, P, Pg, Lang, Alt, Type, Obj] = namesOf('S', 'K', 'P', 'Pg', 'Lang', 'Alt', 'Type', 'Obj');
const [MCR, MCID, OBJR] = namesOf('MCR', 'MCID', 'OBJR');

function namesOf<const Texts extends readonly string[]>(...texts: Texts): { [Index in keyof Texts]: PDFName } {
  return texts.map(name) as { [Index in keyof Texts]: PDFName };
}

/** Structure types of PDF 1.7 that mean nothing to a reader: what they hold stands in their parent. */
const transparent = new Set(['NonStruct', 'Div', 'Private']);
/** Types of PDF 2.0 and Chromium's own, by what PDF 1.7 has for them (ISO 32000-1, 14.8.4). */
const standardOf: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
};
/** Types that hold blocks alone. */
const groups = new Set(['Document', 'Art', 'Sect', 'BlockQuote']);
/** Types that stand in a line. */
const inline = new Set(['Span', 'Link', 'Code', 'Quote', 'Figure', 'Formula', 'Reference', 'Note']);
/** Elements that say something by their place alone. */
const keptEmpty = new Set(['TD', 'TH', 'Document']);

/** Something in an element: content of a page, an annotation, or an element. */
type Kid =
  | { readonly kind: 'content'; readonly page: PDFRef; readonly mcid: number }
  | { readonly kind: 'object'; readonly object: PDFObject; readonly target: PDFRef }
  | { readonly kind: 'element'; readonly ref: PDFRef };

/**
 * Cleans the structure tree that Chromium writes: elements without meaning give way to what they hold, list items get
 * their bodies, every type is a standard one; what is an artifact now is no longer in it.
 *
 * @returns the links in reading order, each with its annotations
 */
export function cleanStructure(pdf: Pdf, kept: KeptContent): readonly (readonly PDFDict[])[] {
  const { context, catalog } = pdf;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const parents = new ParentTree(pdf);
  const areas = new LinkAreas(pdf);
  const links: PDFDict[][] = [];

  function kidsOf(element: PDFDict): Kid[] {
    const written = element.get(K);
    const value = written instanceof PDFRef ? context.lookup(written) : written;
    if (value === undefined) return [];
    if (value instanceof PDFArray) return value.asArray().flatMap((kid) => readKid(kid, element));
    return readKid(written as PDFObject, element);
  }

  function readKid(kid: PDFObject, element: PDFDict): Kid[] {
    if (kid instanceof PDFNumber) return content(element.get(Pg) as PDFRef, kid.asNumber());
    const dict = context.lookup(kid);
    if (!(dict instanceof PDFDict)) return [];
    const type = dict.get(Type);
    if (type === MCR) {
      const page = (dict.get(Pg) ?? element.get(Pg)) as PDFRef;
      return content(page, dict.lookup(MCID, PDFNumber).asNumber());
    }
    if (type === OBJR) {
      const target = dict.get(Obj) as PDFRef;
      return areas.isHarmful(target) ? [] : [{ kind: 'object', object: kid, target }];
    }
    return kid instanceof PDFRef ? [{ kind: 'element', ref: kid }] : [];
  }

  function content(page: PDFRef, mcid: number): Kid[] {
    return kept.get(page)?.has(mcid) ? [{ kind: 'content', page, mcid }] : [];
  }

  /**
   * What stands for an element in its parent.
   *
   * @param inGroup whether the parent holds blocks alone
   */
  function clean(ref: PDFRef, inGroup: boolean): Kid[] {
    const element = context.lookup(ref, PDFDict);
    const own = typeOf(element);
    const kids = cleanKids(element, inGroup);
    if (kids.length === 0 && !keptEmpty.has(own)) {
      context.delete(ref);
      return [];
    }
    const isTransparent = transparent.has(own) || (own === 'Link' && !kids.some(({ kind }) => kind === 'object'));
    if (isTransparent && dissolves(element, kids, inGroup)) {
      context.delete(ref);
      return kids;
    }
    simplifyAttributes(element);
    const meant = inGroup ? 'P' : kids.some(isBlock) ? 'Div' : 'Span';
    const type = isTransparent ? meant : (standardOf[own] ?? own);
    element.set(S, name(type));
    setKids(ref, element, type === 'LI' ? giveBody(ref, kids) : kids);
    return [{ kind: 'element', ref }];
  }

  function cleanKids(element: PDFDict, inGroup: boolean): Kid[] {
    const own = typeOf(element);
    const at = links.length;
    if (own === 'Link') links.push([]);
    const holdsBlocks = groups.has(own) || (inGroup && transparent.has(own));
    const kids = kidsOf(element).flatMap((kid) => (kid.kind === 'element' ? clean(kid.ref, holdsBlocks) : [kid]));
    if (own !== 'Link') return kids;
    const joined = joinAreas(kids);
    links[at]?.push(...annotationsOf(joined));
    return joined;
  }

  /** Whether what an element without meaning holds can stand in its parent; its language is then passed on. */
  function dissolves(element: PDFDict, kids: readonly Kid[], inGroup: boolean): boolean {
    if (inGroup && !kids.some(isBlock)) return false;
    const lang = element.get(Lang);
    if (lang === undefined) return true;
    if (!kids.every(isBlock)) return false;
    passOn(lang, kids);
    return true;
  }

  /** A `<figure>` is a figure to Chromium beside the picture in it: without alternative text it only holds things together. */
  function typeOf(element: PDFDict): string {
    const type = (element.get(S) as PDFName).decodeText();
    return type === 'Figure' && !element.has(Alt) ? 'Div' : type;
  }

  function isBlock(kid: Kid): boolean {
    return kid.kind === 'element' && !inline.has(typeOf(context.lookup(kid.ref, PDFDict)));
  }

  /** Gives elements the language of the one that held them. */
  function passOn(lang: PDFObject, kids: readonly Kid[]): void {
    for (const kid of kids) {
      const element = kid.kind === 'element' ? context.lookup(kid.ref, PDFDict) : null;
      if (element !== null && !element.has(Lang)) element.set(Lang, lang);
    }
  }

  function joinAreas(kids: readonly Kid[]): Kid[] {
    const left = areas.join(kids.flatMap((kid) => (kid.kind === 'object' ? [kid.target] : [])));
    return kids.filter((kid) => kid.kind !== 'object' || left.has(kid.target));
  }

  function annotationsOf(kids: readonly Kid[]): PDFDict[] {
    return kids.flatMap((kid) => (kid.kind === 'object' ? [context.lookup(kid.target, PDFDict)] : []));
  }

  /** A list item holds a label and a body, and nothing else. */
  function giveBody(item: PDFRef, kids: readonly Kid[]): Kid[] {
    const isLabel = (kid: Kid) =>
      kid.kind === 'element' && ['Lbl', 'LBody'].includes(typeOf(context.lookup(kid.ref, PDFDict)));
    const rest = kids.filter((kid) => !isLabel(kid));
    if (rest.length === 0) return [...kids];
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item }) as PDFDict;
    const ref = context.register(body);
    setKids(ref, body, rest);
    return [...kids.filter(isLabel), { kind: 'element', ref }];
  }

  function setKids(ref: PDFRef, element: PDFDict, kids: readonly Kid[]): void {
    const page = kids.find((kid) => kid.kind === 'content')?.page;
    if (page === undefined) element.delete(Pg);
    else element.set(Pg, page);
    const written = kids.map((kid): PDFObject => {
      if (kid.kind === 'element') {
        context.lookup(kid.ref, PDFDict).set(P, ref);
        return kid.ref;
      }
      if (kid.kind === 'object') {
        parents.setObject(kid.target, ref);
        return kid.object;
      }
      parents.setContent(kid.page, kid.mcid, ref);
      if (kid.page === page) return PDFNumber.of(kid.mcid);
      return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid });
    });
    if (written.length === 0) element.delete(K);
    else element.set(K, written.length === 1 ? (written[0] as PDFObject) : context.obj(written));
  }

  const top = kidsOf(root).flatMap((kid) => (kid.kind === 'element' ? clean(kid.ref, true) : []));
  const rootRef = catalog.get(name('StructTreeRoot')) as PDFRef;
  setKids(rootRef, root, top);
  root.delete(Pg);
  areas.finish();
  parents.write(root);
  return links;
}

/** One dictionary for what Chromium writes in several, without what holds anyway: cells that span one row or column. */
function simplifyAttributes(element: PDFDict): void {
  const written = element.lookup(A);
  if (!(written instanceof PDFArray)) return;
  const merged = new Map<PDFName, PDFObject>();
  for (const each of written.asArray()) {
    if (!(each instanceof PDFDict) || each.get(O) !== Table) return;
    for (const [key, value] of each.entries()) merged.set(key, value);
  }
  for (const span of [RowSpan, ColSpan]) {
    const value = merged.get(span);
    if (value instanceof PDFNumber && value.asNumber() === 1) merged.delete(span);
  }
  if (merged.size > 1) element.set(A, PDFDict.fromMapWithContext(merged, element.context));
  else element.delete(A);
}
