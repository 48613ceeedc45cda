import type { Position } from 'unist';
import type { FlowContent } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import { type BlockContext, fileAt } from './block-context.js';

/** Reports that a translation has not the shape of its source (which is at `source`), at its first line. */
export function reportStructure(
  context: BlockContext,
  node: FlowContent,
  source: Position | undefined,
  message: string,
): void {
  const { position } = node;
  const firstLine = position && {
    start: position.start,
    end: position.start.line === position.end.line ? position.end : position.start,
  };
  report(
    fileAt(context, position),
    'translation/structure',
    firstLine,
    message,
    'give both languages the same blocks in the same order',
    { related: { file: fileAt(context, source), position: source } },
  );
}
