import type { Range } from '../../../model/range.js';

/**
 * How a text that is not YAML is made readable, every character keeping its place: `fill` makes the stretch a plain
 * text that stands for what was meant, `blank` takes it away, with the field `key` if it holds one, `untab` turns its
 * tabs into spaces.
 */
export interface Repair {
  readonly kind: 'fill' | 'blank' | 'untab';
  readonly span: Range;
  readonly key?: string | undefined;
}

/** Makes all repairs; they touch different stretches. */
export function repairText(source: string, repairs: readonly Repair[]): string {
  let repaired = '';
  let from = 0;
  for (const { kind, span } of repairs.toSorted((a, b) => a.span.start - b.span.start)) {
    const text = source.slice(span.start, span.end);
    repaired += source.slice(from, span.start) + replacements[kind](text);
    from = span.end;
  }
  return repaired + source.slice(from);
}

const replacements: Readonly<Record<Repair['kind'], (text: string) => string>> = {
  fill: (text) => text.replace(/\S/g, 'x'),
  blank: (text) => text.replace(/[^\r\n]/g, ' '),
  untab: (text) => text.replaceAll('\t', ' '),
};
