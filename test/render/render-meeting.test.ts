import { describe, expect, it } from 'vitest';
import { MeetingBuilder } from './fixtures/build.js';
import { coordination } from './fixtures/coordination.js';
import { bareTemplate, render, textOf } from './fixtures/options.js';
import { workingGroup } from './fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const session = {
  title: b.text({ fr: 'Conseil de quartier', en: 'Neighbourhood Council' }),
  date: { year: 2024, month: 6, day: 1 },
  time: { start: { hour: 18, minute: 0 }, end: null, nextDay: false },
  room: b.text('Maison des associations'),
  attendees: [b.attendee('Nadia Roux', { role: 'chair' }), b.attendee('Tom Blake', { status: 'excused' })],
} as const;

describe('renderMeeting', () => {
  it('prints a small meeting whole', async () => {
    const budget = b.item(
      1,
      { fr: 'Budget', en: 'Budget' },
      'Nadia Roux',
      b.part('discussion', b.block({ fr: 'Le budget est lu.', en: 'The budget is read.' })),
      b.part('decisions', b.decisions({ fr: 'Il est adopté.', en: 'It is adopted.' })),
    );
    const html = await render(b.meeting({ ...session, sections: [budget] }));
    expect(html).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="fr" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
      <title>Conseil de quartier – Neighbourhood Council</title>
      <style>

      @page{size:A4}
      @page{@top-left{content:"⁨Conseil de quartier⁩"}@top-right{content:"⁨Neighbourhood Council⁩"}@bottom-left{content:"Page " counter(page) " sur " counter(pages)}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
      @page turned{size:A4 landscape}
      @page :first{@top-left{content:none}@top-center{content:none}@top-right{content:none}}

      </style>
      </head>
      <body>
      <article class="parallel languages-2 columns-2" lang="fr" dir="ltr">
      <header class="title-block">
      <div class="title-line">
      <p class="document-kind"><span class="form" lang="fr" dir="ltr">Compte rendu</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Minutes</span></p>
      </div>
      <h1><span class="form" lang="fr" dir="ltr">Conseil de quartier</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Neighbourhood Council</span></h1>
      </header>
      <table class="facts">
      <tbody>
      <tr class="fact-date"><th scope="row">Date</th><td><div class="value"><span class="form" lang="fr" dir="ltr">samedi 1er juin 2024</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Saturday, 1 June 2024</span></div></td></tr>
      <tr class="fact-time"><th scope="row"><span class="form" lang="fr" dir="ltr">Heure</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Time</span></th><td><div class="value"><span class="form" lang="fr" dir="ltr">18 h</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">6 p.m.</span></div></td></tr>
      <tr class="fact-place"><th scope="row"><span class="form" lang="fr" dir="ltr">Lieu</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Place</span></th><td><div class="value">Maison des associations</div></td></tr>
      <tr class="attendance"><th scope="row"><span class="form" lang="fr" dir="ltr">Présents</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Present</span> <span class="count">(1)</span></th><td>
      <ul class="people">
      <li><span class="name">Nadia Roux</span> <span class="role"><span class="form" lang="fr" dir="ltr">Présidence</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Chair</span></span></li>
      </ul></td></tr>
      <tr class="attendance"><th scope="row"><span class="form" lang="fr" dir="ltr">Excusés</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Excused</span> <span class="count">(1)</span></th><td>
      <ul class="people">
      <li><span class="name">Tom Blake</span></li>
      </ul></td></tr>
      </tbody>
      </table>
      <section class="agenda">
      <h2 class="section-title"><span class="form" lang="fr" dir="ltr">Ordre du jour</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Agenda</span></h2>
      <ol>
      <li><span class="number">1</span><span class="entry" lang="fr" dir="ltr"><a href="#item-1">Budget</a> <span class="presenter">Nadia Roux</span></span> </li>
      </ol>
      </section>
      <section class="item">
      <h2 class="item-title numbered" id="item-1"><span class="number">1</span> <span class="text">Budget</span> <span class="presenter">Nadia Roux</span></h2>
      <h3 class="part-title part-discussion"><span class="form" lang="fr" dir="ltr">Points de discussion clés</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Key discussion points</span></h3>
      <div class="pair whole">
      <div class="column-1" lang="fr" dir="ltr"><p>Le budget est lu.</p></div>
      <div class="column-2" lang="en" dir="ltr"><p>The budget is read.</p></div>
      </div>
      <h3 class="part-title part-decisions"><span class="form" lang="fr" dir="ltr">Décisions</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Decisions</span></h3>
      <div class="decision">
      <p class="decision-label"><span class="form" lang="fr" dir="ltr">Décision 1</span><span class="sep" aria-hidden="true"> · </span><span class="form translation" lang="en" dir="ltr">Decision 1</span></p>
      <div class="decision-text">
      <div class="stack">
      <div class="original" lang="fr" dir="ltr"><p>Il est adopté.</p></div>
      <div class="translation" lang="en" dir="ltr"><p>It is adopted.</p></div>
      </div>
      </div>
      </div>
      </section>
      </article>
      </body>
      </html>
      "
    `);
  });

  it('puts the languages side by side, block by block', async () => {
    const html = textOf(await render(workingGroup()));
    expectInOrder(html, [
      'La carte en ligne réunit',
      'The online map brings',
      'La discussion a porté sur',
      'The discussion was about',
      'le rythme des mises à jour',
      'OpenStreetMap',
      'how often it is updated',
      'https://www.example.org/cartes',
    ]);
  });

  it('puts the source above the translation where they are stacked', async () => {
    const html = await render(workingGroup(), { layout: 'stacked' });
    expect(html).not.toContain('class="pair"');
    expectInOrder(textOf(html), ['La carte en ligne réunit', 'The online map brings', 'La discussion a porté sur']);
  });

  it('goes through the whole meeting in one language, then in the next', async () => {
    const html = await render(workingGroup(), { layout: 'sequential' });
    const [, french, english] = html.split('<article ') as [string, string, string];
    expect(french).toContain('lang="fr" dir="ltr" style="page:pages-fr-edition"');
    expect(textOf(`<${french}`)).not.toMatch(/The online map|Mapping of the migration actors/);
    expect(textOf(`<${english}`)).not.toMatch(/La carte en ligne|Cartographie des acteurs/);
    expect(english).toContain('<h1>Technical Working Group on Migration</h1>');
    expect(english).toContain('id="en-item-1"');
  });

  it('prints more than three languages one below the other', async () => {
    const four = new MeetingBuilder(['fr', 'en', 'es', 'de']);
    const block = four.block({ fr: 'Un.', en: 'One.', es: 'Uno.', de: 'Eins.' });
    const html = await render(
      four.meeting({ ...session, sections: [four.item(1, 'A', null, four.part('free', block))] }),
    );
    expect(html).not.toContain('class="pair"');
    expectInOrder(textOf(html), ['Un.', 'One.', 'Uno.', 'Eins.']);
  });

  it('chooses and orders languages', async () => {
    const html = await render(workingGroup(), { languages: ['en', 'fr'] });
    expect(html).toContain('<html lang="en" dir="ltr">');
    expectInOrder(textOf(html), ['The online map brings', 'La carte en ligne réunit']);
    const english = textOf(await render(workingGroup(), { languages: ['en'] }));
    expect(english).not.toMatch(/La carte en ligne|Compte rendu|juin/);
  });

  it('prints what the chosen language lacks in its own language, and says so only of sentences', async () => {
    const html = await render(workingGroup(), { languages: ['en'] });
    expect(html).toContain(
      '<li class="keep" lang="fr" dir="ltr">les langues de la carte. <small class="mark" lang="en"',
    );
    expect(html).toContain('<li lang="fr" dir="ltr">OpenStreetMap</li>');
    expect(textOf(html)).toContain('depuis la fermeture de deux centres. Not translated');
  });

  it('gives the second language of a document its column at the right where it is Arabic', async () => {
    const html = await render(coordination());
    expect(html).toMatch(
      /<div class="column-1" lang="fr" dir="ltr"><p>Douze[\s\S]*<div class="column-2" lang="ar" dir="rtl">/,
    );
  });

  it('keeps Arabic in the right column where it is the source', async () => {
    const html = await render(coordination({}, ['ar', 'fr']));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<div class="column-2" lang="ar" dir="rtl"><p>');
    expect(html).toContain('<div class="column-1" lang="fr" dir="ltr"><p>');
  });

  it('takes text for text, whatever it looks like', async () => {
    const text = '{{title}} {{{lookup . "style"}}} {{> notes}} $1 <!--fonts--> <script>alert(1)</script> $&';
    const block = b.block({ fr: `\`${text}\``, en: `\`${text}\`` });
    const html = await render(b.meeting({ ...session, sections: [b.item(1, 'A', null, b.part('free', block))] }));
    expect(html).not.toContain('<script');
    expect(textOf(html)).toContain('{{title}} {{{lookup . &quot;style&quot;}}} {{> notes}}'.replace('>', '&gt;'));
    expect(html).toContain('&lt;!--fonts--&gt; &lt;script&gt;alert(1)&lt;/script&gt; $&amp;');
  });

  it('puts the rules of the fonts where the template wants them, for the text that is there', async () => {
    let seen = '';
    const fonts = {
      facesFor: async () => [],
      missing: async () => [],
      cssFor: async (text: string) => {
        seen = text;
        return '/* $& */';
      },
    };
    const html = await render(workingGroup(), { fonts });
    expect(html).toContain('<style>\n/* $& */\n@page{size:A4}');
    expect(seen).toContain('Cartographie des acteurs');
  });

  it('cannot be ended by a style sheet', async () => {
    const template = { ...bareTemplate, style: 'p{} </style><script>alert(1)</script>' };
    const html = await render(workingGroup(), { template });
    expect(html).toContain('p{} \\3c /style><script>alert(1)\\3c /script>');
  });

  it('marks a draft on every page, in every language, but not for screen readers', async () => {
    const html = await render(workingGroup({ status: 'draft' }));
    expect(html).toContain(
      '<div class="watermark" aria-hidden="true">\n<span lang="fr" dir="ltr">Projet</span><span lang="en" dir="ltr">Draft</span>\n</div>',
    );
  });

  it('sums up decisions and actions where there are more than three of them', async () => {
    const long = await render(workingGroup());
    expect(textOf(long)).toContain('Récapitulatif · Summary');
    const short = await render(workingGroup({ sections: workingGroup().sections.slice(0, 1) }));
    expect(textOf(short)).not.toContain('Récapitulatif');
  });

  it('gives the same page twice', async () => {
    expect(await render(workingGroup())).toBe(await render(workingGroup()));
  });
});

function expectInOrder(text: string, pieces: readonly string[]): void {
  const places = pieces.map((piece) => text.indexOf(piece));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((x, y) => x - y));
}
