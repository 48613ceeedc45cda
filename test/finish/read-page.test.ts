import { expect, it } from 'vitest';
import { readPage } from '../../src/finish/read-page.js';

it('reads headings and links with their words, in the order of the page', () => {
  const page = [
    '<style>h1::before{content:"<h2>none</h2>"}</style><h1><span>Comité</span>',
    '<span class="sep">&nbsp;· </span><span lang="en">Committee</span></h1>',
    '<p><a href="#item-1">Eau\n  &amp; sol</a> <a name="x">ancre</a></p>',
    '<h2>1 <a href="https://example.org/a?b=1&amp;c">Dis&shy;tri&shy;bu&shy;tion 2024-\u20602027</a></h2>',
  ].join('\n');
  expect(readPage(page)).toEqual({
    headings: ['Comité \u00a0· Committee', '1 Distribution 2024-2027'],
    links: [
      { address: '#item-1', text: 'Eau & sol' },
      { address: 'https://example.org/a?b=1&c', text: 'Distribution 2024-2027' },
    ],
  });
});
