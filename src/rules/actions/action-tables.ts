import type { ActionCell, ActionColumnKind, ActionItem, ActionTable, Block, Meeting } from '../../model/meeting.js';
import { partsOfMeeting } from '../../text/parts-of-meeting.js';

/** The action tables of parts, but for those among decisions: what they hold need not be an action. */
export function actionTablesOf(meeting: Meeting): readonly ActionTable[] {
  return partsOfMeeting(meeting).flatMap(({ kind, blocks }) => (kind === 'decisions' ? [] : blocks.filter(isActions)));
}

/** Those that stand anywhere: in decisions, below an entry of the agenda, in a footnote. */
export function allActionTablesOf(meeting: Meeting): readonly ActionTable[] {
  const blocks = [...meeting.agenda, ...partsOfMeeting(meeting), ...meeting.footnotes].flatMap(({ blocks }) => blocks);
  return blocks
    .flatMap((block) => (block.kind === 'decisions' ? block.decisions.flatMap(({ blocks }) => blocks) : [block]))
    .filter(isActions);
}

/** The cells of an action in the columns of a kind. */
export function cellsOf({ columns }: ActionTable, { cells }: ActionItem, kind: ActionColumnKind): ActionCell[] {
  return cells.filter((_, index) => columns[index]?.kind === kind);
}

function isActions(block: Block): block is ActionTable {
  return block.kind === 'actions';
}
