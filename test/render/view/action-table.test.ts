import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../../src/locale/hyphenation.js';
import { viewActionTable } from '../../../src/render/view/action-table.js';
import { viewSummary } from '../../../src/render/view/summary.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor, textOf } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const context = contextFor(workingGroup());

describe('viewActionTable', () => {
  it('prints owners, dates and states in every language', () => {
    const table = b.actions(
      ['action', 'owner', 'due', 'status', 'other'],
      [
        [
          { fr: 'Écrire', en: 'Write' },
          [{ fr: 'OIM', en: 'IOM' }, 'GIZ'],
          { year: 2023, month: 7, day: 1 },
          { status: 'done' },
          null,
        ],
      ],
    );
    const { columns, rows } = viewActionTable(table, context);
    const text = (cell: { toHTML(): string }) => textOf(cell.toHTML());
    expect(columns.map(({ heading }) => text(heading))).toEqual([
      'Action',
      'Responsable · Owner',
      'Échéance · Due date',
      'Statut · Status',
      'Budget',
    ]);
    expect(rows[0]?.cells.map(({ content }) => text(content))).toEqual([
      'Écrire · Write',
      'OIM · IOM GIZ',
      '1er juillet 2023 · 1 July 2023',
      'Terminé · Done',
      '–',
    ]);
  });

  it('prints once what is the same in two languages that break it differently', async () => {
    const hyphenation = await loadHyphenation(['fr', 'en'], new Set());
    const table = b.actions(['action'], [[{ fr: 'organisation', en: 'organisation' }]]);
    const { rows } = viewActionTable(table, { ...context, hyphenation });
    expect(rows[0]?.cells.map(({ content }) => content.toHTML().replaceAll('\u00ad', '|'))).toEqual([
      'orga|ni|sa|tion',
    ]);
  });

  it('has a row that says so where there are no actions', () => {
    const { rows, none } = viewActionTable(b.actions(['action', 'owner'], []), context);
    expect(rows).toEqual([]);
    expect(textOf(none.toHTML())).toBe('Aucun point d’action · No action items');
  });
});

describe('viewSummary', () => {
  it('gathers decisions and actions with the items they belong to, but not those of a follow-up', () => {
    const actions = (followUp: boolean) => b.actions(['action'], [['Relire']], followUp);
    const sections = [
      b.item(1, 'Suivi', null, b.part('follow-up', actions(true))),
      b.item(
        2,
        'Vote',
        null,
        b.part('decisions', b.decisions('Oui.', 'Non.')),
        b.part('actions', actions(false), actions(false)),
      ),
    ];
    const summary = viewSummary(contextFor(workingGroup({ sections })));
    expect(summary?.decisions.map(({ label, item }) => textOf(`${label.toHTML()} / ${item?.toHTML()}`))).toEqual([
      'Décision 1 · Decision 1 / Point 2 · Item 2',
      'Décision 2 · Decision 2 / Point 2 · Item 2',
    ]);
    expect(
      summary?.actions?.rows.map(({ item, cells }) => [item?.href, textOf(cells[0]?.content.toHTML() ?? '')]),
    ).toEqual([
      ['#item-2', 'Relire'],
      ['#item-2', 'Relire'],
    ]);
  });

  it('prints every column of every table: none where a cell says so, nothing where there is no column', () => {
    const heading = (fr: string, en: string) => b.text({ fr, en });
    const first = b.actions(
      ['action', 'owner', 'owner', 'other'],
      [
        ['Relire', ['Awa'], ['Jonas'], 'Urgent'],
        ['Lire', ['Lina'], null, null],
      ],
    );
    const second = b.actions(
      ['number', 'action', 'other', 'due'],
      [
        [null, 'Payer', 'Seul', null],
        [null, 'Signer', null, { year: 2023, month: 7, day: 1 }],
      ],
    );
    const headings = [
      null,
      heading('Responsable', 'Owner'),
      heading('Pilote', 'Lead'),
      heading('Remarques', 'Remarks'),
    ];
    const tables = [
      { ...first, columns: first.columns.map(({ kind }, index) => ({ kind, heading: headings[index] ?? null })) },
      {
        ...second,
        columns: second.columns.map(({ kind }) => ({
          kind,
          heading: kind === 'other' ? heading('Remarques', 'remarks') : null,
        })),
      },
    ];
    const sections = [b.item(1, 'Vote', null, b.part('actions', ...tables))];
    const { actions } = viewSummary(contextFor(workingGroup({ sections }))) ?? {};
    const text = (cell: { toHTML(): string }) => textOf(cell.toHTML());
    expect(actions?.columns.map((column) => text(column.heading))).toEqual([
      'Action',
      'Responsable · Owner',
      'Pilote · Lead',
      'Échéance · Due date',
      'Remarques · Remarks',
    ]);
    expect(actions?.rows.map(({ cells }) => cells.map(({ content }) => text(content)))).toEqual([
      ['Relire', 'Awa', 'Jonas', '', 'Urgent'],
      ['Lire', 'Lina', '–', '', '–'],
      ['Payer', '', '', '–', 'Seul'],
      ['Signer', '', '', '1er juillet 2023 · 1 July 2023', '–'],
    ]);
  });
});
