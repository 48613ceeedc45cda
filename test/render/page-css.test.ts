import { describe, expect, it } from 'vitest';
import type { PrintableMeeting } from '../../src/model/meeting.js';
import { pageCss } from '../../src/render/page-css.js';
import { MeetingBuilder } from './fixtures/build.js';
import { contextFor } from './fixtures/options.js';
import { workingGroup } from './fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);

function boxes(changes: Partial<PrintableMeeting>, languages?: readonly string[]): string[] {
  const meeting = workingGroup(changes);
  const css = pageCss(null, contextFor(meeting, languages ? { languages } : {})).replace(/[\u2068\u2069]/g, '');
  return css.slice('@page{'.length, -1).split(/(?<=\})(?=@)/);
}

describe('pageCss', () => {
  it('sets each title and page number on the side of its language', () => {
    expect(boxes({ languages: ['fr', 'ar'], title: b.text({ fr: 'Comité', ar: 'اللجنة' }) })).toEqual([
      '@top-left{content:"Comité"}',
      '@top-right{content:"اللجنة";direction:rtl}',
      '@bottom-left{content:"Page " counter(page) " sur " counter(pages)}',
      '@bottom-right{content:"الصفحة " counter(page,arabic-indic) " من " counter(pages,arabic-indic);direction:rtl}',
    ]);
  });

  it('prints a title that serves both languages once', () => {
    expect(boxes({ title: b.text('CCM') })[0]).toBe('@top-left{content:"CCM"}');
  });

  it('sets the page number of one language in the outer corner', () => {
    expect(boxes({}, ['en'])).toEqual([
      '@top-left{content:"Technical Working Group on Migration"}',
      '@bottom-right{content:"Page " counter(page) " of " counter(pages)}',
    ]);
  });

  it('prints the classification at the foot of every page', () => {
    const classification = b.text({ fr: 'Protégé A', en: 'Protected A' });
    expect(boxes({ classification })).toContain('@bottom-center{content:"Protégé A · Protected A";max-width:113mm}');
  });

  it('cuts a classification to the lines between the page numbers, in each language', () => {
    const classification = b.text({ fr: 'Réservé aux membres. '.repeat(20), en: 'For members only. '.repeat(20) });
    expect(boxes({ classification }).at(-1)).toBe(
      `@bottom-center{content:"${'Réservé aux membres. '.repeat(3).trim()}… · ${'For members only. '.repeat(4).trim()}…";max-width:113mm}`,
    );
  });

  it('leaves room for the page numbers of three languages', () => {
    const languages = ['fr', 'en', 'de'];
    const forms = { fr: 'Réservé. '.repeat(30), en: 'Restricted. '.repeat(30), de: 'Vertraulich. '.repeat(30) };
    expect(boxes({ languages, classification: new MeetingBuilder(languages).text(forms) }, languages).at(-1)).toBe(
      '@bottom-center{content:"Réservé. Réservé.… · Restricted. Restricted.… · ' +
        'Vertraulich. Vertraulich.…";max-width:60mm}',
    );
  });

  it('cuts titles that would run into each other', () => {
    const title = b.text({ fr: 'Réunion conjointe '.repeat(10), en: 'Joint meeting '.repeat(10) });
    expect(boxes({ title }).slice(0, 2).join(' ').length).toBeLessThan(180);
  });

  it('keeps a title inside its string', () => {
    expect(boxes({ title: b.text('a"b\\\\c</style>d') }, ['fr'])[0]).toBe(
      '@top-left{content:"a\\22 b\\5c c\\3c /style\\3e d"}',
    );
  });
});
