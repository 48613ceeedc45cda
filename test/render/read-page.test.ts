import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/render/read-page.js';
import { applyEdits } from '../../src/style/edit.js';

describe('readPage', () => {
  it('reads headings and links with their words, in the order of the page', () => {
    const page = [
      '<style>h1::before{content:"<h2>none</h2>"}</style><h1><span>Comité</span>',
      '<span class="sep">&nbsp;· </span><span lang="en">Committee</span></h1>',
      '<p><a href="#item-1">Eau\n  &amp; sol</a> <a name="x">ancre</a></p>',
      '<h2>1 <a href="https://example.org/a?b=1&amp;c">Dis&shy;tri&shy;bu&shy;tion 2024-\u20602027</a></h2>',
    ].join('\n');
    expect(readPage(page).outline).toEqual({
      headings: ['Comité \u00a0· Committee', '1 Distribution 2024-2027'],
      links: [
        { address: '#item-1', text: 'Eau & sol' },
        { address: 'https://example.org/a?b=1&c', text: 'Distribution 2024-2027' },
      ],
    });
  });

  it('reads what the fonts are chosen by', () => {
    const page =
      '<html lang="fr"><p title="ж" lang=\'ar\'>a &rarr; b</p><p lang="fr"><img src="data:א"><kbd>F1</kbd></html>';
    expect(readPage(page).fonts).toEqual({
      text: '\nfr\n\nж\n\nar\na → b\nfr\nF1',
      languages: ['fr', 'ar'],
      mono: true,
      italic: false,
    });
    expect(readPage('<p><cite>Rapport</cite></p>').fonts.italic).toBe(true);
    expect(readPage('<style>p { font-style: italic }</style>').fonts.italic).toBe(true);
  });

  it('identifies elements that have a language, and fills empty cells', () => {
    const page = [
      '<html lang="fr"><head><style>td[lang="fr"]{}</style></head>',
      '<body><p lang="fr">Séance <span class="form" lang="en" dir="ltr" title="a > b">Meeting</span></p>',
      '<h2 id="item-1" lang="fr">Ouverture</h2>',
      '<table><tr><th scope="col"></th><td class="align-right"> </td><td>12</td><td><img src="a"></td></tr></table></body>',
    ].join('\n');
    expect(applyEdits(page, readPage(page).edits)).toBe(
      [
        '<html lang="fr"><head><style>td[lang="fr"]{}</style></head>',
        '<body><p id="lang-1" lang="fr">Séance <span class="form" id="lang-2" lang="en" dir="ltr" title="a > b">Meeting</span></p>',
        '<h2 id="item-1" lang="fr">Ouverture</h2>',
        '<table><tr><th scope="col">\u00a0</th><td class="align-right">\u00a0</td><td>12</td><td><img src="a"></td></tr></table></body>',
      ].join('\n'),
    );
  });
});
