import { expect, it } from 'vitest';
import { textsOf } from '../../src/fields/texts-of.js';
import type { Text } from '../../src/model/text.js';
import { emptyHeader } from '../parse/empty-header.js';

it('the texts of a header have their paths, single ones first', () => {
  const text = (value: string): Text => ({ forms: new Map([['fr', [{ type: 'text', value }]]]), place: undefined });
  const [attendee] = [{ ...nobody, name: text('Amina Sow'), proxy: text('Karim Haddad') }];
  const header = {
    ...emptyHeader,
    timezone: 'Africa/Tunis',
    attendees: [attendee],
    room: text('Salle 4'),
    approved: { date: null, by: text('le comité') },
    next: { text: text('à convenir'), date: null, time: null, room: null },
    agenda: [text('Budget'), text('Élections')],
    annexes: [{ title: text('Statuts'), file: 'statuts.pdf', url: null }],
  };
  expect([...textsOf(header)].map(([path, { forms }]) => [path, forms.get('fr')])).toEqual(
    [
      ['room', 'Salle 4'],
      ['approved.by', 'le comité'],
      ['next', 'à convenir'],
      ['attendees.0.name', 'Amina Sow'],
      ['attendees.0.proxy', 'Karim Haddad'],
      ['agenda.0', 'Budget'],
      ['agenda.1', 'Élections'],
      ['annexes.0.title', 'Statuts'],
    ].map(([path, value]) => [path, [{ type: 'text', value }]]),
  );
});

const nobody = {
  function: null,
  organization: null,
  role: null,
  status: 'present',
  email: null,
  proxy: null,
  arrived: null,
  left: null,
  count: null,
} as const;
