import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../src/model/meeting.js';
import { viewAttendance } from '../../../src/render/view/attendance.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor, textOf } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);

function lines(...attendees: readonly Attendee[]): Record<string, string[]> {
  const views = viewAttendance(contextFor(workingGroup({ attendees })));
  return Object.fromEntries(
    views.map(({ label, attendees: people }) => [
      textOf(label.text),
      people.map(({ name, role, details }) =>
        textOf([name, role, details].map((part) => part?.toHTML() ?? '').join(' | ')),
      ),
    ]),
  );
}

describe('viewAttendance', () => {
  it('sorts people by presence first, then by their part', () => {
    expect(
      lines(
        b.attendee('Sow', { role: 'chair' }),
        b.attendee('Roux', { role: 'guest' }),
        b.attendee('Lind', { role: 'observer', status: 'remote' }),
        b.attendee('Blake', { role: 'guest', status: 'excused' }),
        b.attendee('Nguema', { status: 'absent' }),
        b.attendee('Brandt', { status: 'remote' }),
      ),
    ).toEqual({
      'Présents · Present (1)': ['Sow | Présidence · Chair |'],
      'À distance · Remote (1)': ['Brandt | |'],
      'Invités · Guests (1)': ['Roux | |'],
      'Observateurs · Observers (1)': ['Lind | | À distance · Remote'],
      'Excusés · Excused (1)': ['Blake | Invité(e) · Guest |'],
      'Absents · Absent (1)': ['Nguema | |'],
    });
  });

  it('counts the heads of groups and prints all that is known', () => {
    expect(
      lines(
        b.attendee({ fr: 'Croix-Rouge', en: 'Red Cross' }, { count: 3 }),
        b.attendee('Maïga', {
          function: { fr: 'chargé de projet', en: 'project officer' },
          organization: 'OIM',
          proxy: 'Sow',
          arrived: { hour: 9, minute: 40 },
          left: { hour: 10, minute: 0 },
          email: 'maiga@example.org',
        }),
      ),
    ).toEqual({
      'Présents · Present (4)': [
        'Croix-Rouge · Red Cross | | 3 personnes · 3 people',
        'Maïga | | chargé de projet · project officer , OIM , Arrivée 9 h 40 · Arrived 9:40 a.m. , ' +
          'Départ 10 h · Left 10 a.m. , Procuration à · Proxy Sow , maiga@example.org',
      ],
    });
  });
});
