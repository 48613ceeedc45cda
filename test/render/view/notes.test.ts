import { describe, expect, it } from 'vitest';
import { MeetingBuilder } from '../fixtures/build.js';
import { render, textOf } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const meeting = workingGroup({
  sections: [b.item(1, 'Bilan', null, b.part('free', b.block({ fr: 'Un[^b] deux[^a].', en: 'One[^c].' })))],
  footnotes: [
    { identifier: 'b', blocks: [b.block({ fr: 'note b, voir[^d]' })] },
    { identifier: 'a', blocks: [b.block({ fr: 'note a' })] },
    { identifier: 'c', blocks: [b.block({ en: 'note c' })] },
    { identifier: 'd', blocks: [b.block({ fr: 'note d' })] },
    { identifier: 'e', blocks: [b.block({ fr: 'note e' })] },
  ],
});

async function notes(languages: readonly string[], layout: 'parallel' | 'sequential' = 'parallel'): Promise<string[]> {
  const html = await render(meeting, { languages, layout });
  return [...html.matchAll(/<section class="notes">[\s\S]*?<\/section>/g)].map(([section]) => textOf(section));
}

describe('viewNotes', () => {
  it('numbers notes by the order in which the text, then the notes, refer to them', async () => {
    expect(await notes(['fr', 'en'])).toEqual(['Notes 1 note b, voir 4 2 note a 3 note c 4 note d 5 note e']);
  });

  it('leaves out what only a language that is not printed refers to', async () => {
    expect(await notes(['fr'])).toEqual(['Notes 1 note b, voir 3 2 note a 3 note d 4 note e']);
    expect(await notes(['en'])).toEqual(['Notes 1 note c']);
  });

  it('gives each language of a sequential document its own notes', async () => {
    const [french, english] = await notes(['fr', 'en'], 'sequential');
    expect(french).toContain('note b');
    expect(english).toBe('Notes 1 note c');
  });
});
