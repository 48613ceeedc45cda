import type { Node } from 'unist';
import { placeOf } from '../../model/place.js';
import { report } from '../../model/problem.js';

/** Reports that a translation has not the shape of its source, at its first line. */
export function reportStructure(node: Node, source: Node | undefined, message: string): void {
  const place = placeOf(node);
  if (!place) return;
  const { file, start, end } = place;
  report(
    file,
    'translation/structure',
    { start, end: start.line === end.line ? end : start },
    message,
    'give both languages the same blocks in the same order',
    { related: placeOf(source) },
  );
}
