import { describe, expect, it } from 'vitest';
import { alignedListToHtml } from '../../../src/render/view/aligned-list.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const agencies = b.list([{ fr: 'un', en: 'one' }, 'UNICEF', { fr: 'trois' }, { fr: 'quatre', en: 'four' }], {
  ordered: true,
  start: 3,
});

describe('alignedListToHtml', () => {
  it('makes one list of each language, the items of both in the same rows', () => {
    expect(alignedListToHtml(agencies, contextFor(workingGroup()))).toBe(
      `<div class="pair">
<ol class="column-1" start="3" lang="fr" dir="ltr">
<li class="keep" style="grid-row:1">un</li>
<li class="span" style="grid-row:2">UNICEF</li>
<li class="span keep" style="grid-row:3">trois <small class="mark" lang="en" dir="ltr">Not translated</small></li>
<li style="grid-row:4">quatre</li>
</ol>
<ol class="column-2" lang="en" dir="ltr">
<li class="keep" value="3" style="grid-row:1">one</li>
<li value="6" style="grid-row:4">four</li>
</ol>
</div>`,
    );
  });

  it('prints one list where one language is printed, what it lacks in the source language', () => {
    const context = contextFor(workingGroup(), { languages: ['en'], arrangement: 'single' });
    expect(alignedListToHtml(agencies, context)).toBe(
      `<ol start="3">
<li class="keep">one</li>
<li lang="fr" dir="ltr">UNICEF</li>
<li class="keep" lang="fr" dir="ltr">trois <small class="mark" lang="en" dir="ltr">Not translated</small></li>
<li>four</li>
</ol>`,
    );
  });

  it('puts one list below the other where an item needs the width of the page', () => {
    const table = 'un\n\n| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |';
    const html = alignedListToHtml(b.list([{ fr: table, en: 'one' }]), contextFor(workingGroup()));
    expect(html).toMatch(/^<div class="stack">\n<ul class="original loose" lang="fr" dir="ltr">\n<li>/);
  });

  it('puts one list below the other where languages are stacked', () => {
    const context = contextFor(workingGroup(), { arrangement: 'stacked' });
    expect(alignedListToHtml(b.list([{ fr: 'un', en: 'one' }]), context)).toBe(
      `<div class="stack">
<ul class="original" lang="fr" dir="ltr">
<li>un</li>
</ul>
<ul class="translation" lang="en" dir="ltr">
<li>one</li>
</ul>
</div>`,
    );
  });

  it('sets a list of names across the page', () => {
    expect(alignedListToHtml(b.list(['OIM', 'GIZ']), contextFor(workingGroup()))).toBe(
      '<ul>\n<li class="keep">OIM</li>\n<li>GIZ</li>\n</ul>',
    );
  });
});
