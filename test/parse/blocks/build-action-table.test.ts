import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/meeting.js';
import { outline, readMeeting, showText } from '../read-meeting.js';

/** The one table of an item's part, in short, and what is said of it. */
function read(part: string, head: string, row: string, translations: Record<string, string> = {}) {
  const line = head
    .split('|')
    .slice(1, -1)
    .map(() => '-');
  const body = `## Toit // Roof\n\n### ${part}\n\n${head}\n| ${line.join(' | ')} |\n${row}\n`;
  const { meeting, problems } = readMeeting(body, ['fr', 'en'], translations);
  return { meeting, said: [outline(meeting).at(-1)?.trim(), ...problems] };
}

function headings(blocks: readonly Block[]): (string | null)[] {
  return blocks.flatMap((block) =>
    block.kind === 'actions' ? block.columns.map(({ heading }) => heading && showText(heading)) : [],
  );
}

const actions = "Points d'action // Action points";

describe('a table of an actions part', () => {
  it('has its columns in any order', () => {
    const head = '| Responsable // Owner | Échéance // Due | Action |';
    const row = '| Awa Diallo | 2025-06-01 | Appeler // Call |';
    const built = 'actions owner|due|action / fr:Awa Diallo | 2025-6-1 | fr:Appeler // en:Call';
    expect(read(actions, head, row).said).toEqual([built]);
    expect(read('Suivi // Follow-up', head, row).said).toEqual([built.replace('actions', 'actions (follow-up)')]);
    expect(read('Débat // Debate', head, row).said[0]).toMatch(/^table /);
  });

  it('may be headed by questions, a word of many meanings among them', () => {
    const head = '| Quoi ? // What? | Qui ? // Who? | Pour quand ? // By when? |';
    const row = '| Appeler // Call | Awa | 2025-06-01 |';
    expect(read(actions, head, row).said).toEqual([
      'actions action|owner|due / fr:Appeler // en:Call | fr:Awa | 2025-6-1',
    ]);
    expect(read('Débat // Debate', head, row).said[0]).toMatch(/^table /);
  });

  it('keeps what the columns are called where the catalogue has less to say', () => {
    const head = '| Action | Responsable | Pilote | Échéance (jj/mm) | Budget | Statut |';
    const { meeting, said } = read('Actions', head, '| Appeler | Awa | Jonas | 01/06/2025 | 5 € | fait |');
    expect(said[0]).toBe(
      'actions action|owner|owner|due|other|status / fr:Appeler | fr:Awa | fr:Jonas | 2025-6-1 | fr:5 € | done',
    );
    const [section] = meeting.sections;
    const blocks = section && 'parts' in section ? section.parts.flatMap((part) => part.blocks) : [];
    expect(headings(blocks)).toEqual([null, 'fr:Responsable', 'fr:Pilote', 'fr:Échéance (jj/mm)', 'fr:Budget', null]);
  });

  it('names an owner in any of its columns for owners', () => {
    const head = '| Action | Responsable // Owner | Pilote // Lead |';
    expect(read(actions, head, '| Appeler // Call | – | Jonas |').said).toEqual([
      'actions action|owner|owner / fr:Appeler // en:Call | – | fr:Jonas',
    ]);
  });

  it('takes its kinds from the source beside a translation file', () => {
    const translation =
      '## Roof\n\n### Action points\n\n| To be seen by | Task | Latest |\n| - | - | - |\n| Awa | Call | 2025-06-01 |\n';
    const head = '| Qui ? | Tâche | Délai |';
    expect(read('Actions', head, '| Awa | Appeler | 2025-06-01 |', { en: translation }).said).toEqual([
      'actions owner|action|due / fr:Awa | fr:Appeler // en:Call | 2025-6-1',
    ]);
  });

  it('of which a row only says that there is none has no items', () => {
    const head = '| Action | Responsable // Owner |';
    expect(read(actions, head, "| Aucune action n'a été décidée. // No actions were agreed. | – |").said).toEqual([
      'actions action|owner / none',
    ]);
    expect(read(actions, head, '| Aucune relance // No reminder | Awa |').said).toEqual([
      'actions action|owner / fr:Aucune relance // en:No reminder | fr:Awa',
    ]);
  });
});

it('an item that is called as an actions part may hold other tables', () => {
  const { meeting } = readMeeting(
    "## Plan d'action // Action plan\n\n| But // Goal | Part // Share |\n| - | - |\n| A | 5 % |\n\n| Qui // Who | Action |\n| - | - |\n| Awa | B |\n",
  );
  expect(outline(meeting).slice(2)).toEqual([
    '    table fr:But // en:Goal | fr:Part // en:Share / fr:A | fr:5 %',
    '    actions owner|action / fr:Awa | fr:B',
  ]);
});
