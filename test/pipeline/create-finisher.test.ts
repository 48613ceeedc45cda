import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPlaces } from '../../src/io/places.js';
import { createConfigurations } from '../../src/meetings/configurations.js';
import { createFinisher } from '../../src/pipeline/create-finisher.js';
import { fakeHost, withFolder } from '../fake-host.js';
import { MeetingBuilder } from '../render/fixtures/build.js';

const b = new MeetingBuilder(['fr', 'en']);
const meeting = b.meeting({
  title: b.text({ fr: 'Comité des archives', en: 'Archives Committee' }),
  date: { year: 2024, month: 3, day: 12 },
  time: { start: { hour: 14, minute: 0 }, end: null, nextDay: false },
  room: b.text('Salle 3'),
  next: { date: { year: 2024, month: 4, day: 9 }, time: null, room: null, text: null },
  sections: [],
});

it('names the next meeting that it attaches in the words of the configuration', () =>
  withFolder({ 'minutes.config.yaml': 'labels:\n  fr:\n    next-meeting: À bientôt\n' }, async (folder) => {
    const host = fakeHost({ cwd: folder });
    const place = await createPlaces(host.files)(folder);
    const configuration = await createConfigurations(host, null).find(place);
    const prepare = createFinisher(host, { languages: null, template: null });
    const { details } = await prepare({
      input: { path: 'comite.md', absolute: join(folder, 'comite.md'), place, configuration },
      checked: { files: [], meeting, images: new Map(), style: null },
      meeting,
      page: { html: '<h1>Comité des archives</h1>', outline: { headings: ['Comité des archives'], links: [] } },
      fingerprint: null,
      asked: new Set(),
    });
    expect(details.attachments.map(({ name, description }) => [name, description])).toEqual([
      ['next-meeting.ics', 'À bientôt – Next meeting'],
    ]);
  }));
