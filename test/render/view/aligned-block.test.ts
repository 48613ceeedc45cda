import { describe, expect, it } from 'vitest';
import { alignedBlockToHtml } from '../../../src/render/view/aligned-block.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const context = contextFor(workingGroup());

describe('alignedBlockToHtml', () => {
  it('prints once what every language shares', () => {
    expect(alignedBlockToHtml(b.block('GTM/2023'), context)).toBe('<p>GTM/2023</p>');
  });

  it('sets a text in one language across the page and marks the translation as missing', () => {
    expect(alignedBlockToHtml(b.block({ en: 'Late addition.' }, ['fr']), context)).toBe(
      '<div lang="en" dir="ltr"><p>Late addition. <small class="mark" lang="fr" dir="ltr">Non traduit</small></p></div>',
    );
  });

  it('gives a wide table the whole page in each language', () => {
    const table = '| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |';
    const html = alignedBlockToHtml(b.block({ fr: table, en: table.replace('a', 'A') }), context);
    expect(html).toMatch(/^<div class="stack">\n<div class="original" lang="fr" dir="ltr"><table /);
  });

  it('prints a picture and code that every language has just once', () => {
    const images = new Map([['a.png', { bytes: new Uint8Array([1]), type: 'image/png' }]]);
    const own = contextFor(workingGroup(), {}, images);
    expect(alignedBlockToHtml(b.block({ fr: '![Une carte](a.png)', en: '![A map](a.png)' }), own)).toBe(
      '<figure><img src="data:image/png;base64,AQ==" alt="Une carte – A map"></figure>',
    );
    const code = '```\nls\n```';
    expect(alignedBlockToHtml(b.block({ fr: code, en: code }), context)).toBe('<pre dir="ltr"><code>ls</code></pre>');
    expect(alignedBlockToHtml(b.block({ fr: code, en: code.replace('ls', 'dir') }), context)).toContain('pair');
  });

  it('marks a caption that is not translated', () => {
    const images = new Map([['a.png', { bytes: new Uint8Array([1]), type: 'image/png' }]]);
    const own = contextFor(workingGroup(), {}, images);
    expect(alignedBlockToHtml(b.block({ fr: '![Carte](a.png "Le puits est réparé.")' }, ['en']), own)).toBe(
      '<figure><img src="data:image/png;base64,AQ==" alt="Carte"><figcaption>Le puits est réparé. ' +
        '<small class="mark" lang="en" dir="ltr">Not translated</small></figcaption></figure>',
    );
  });

  it('says in its own column which of three languages is missing', () => {
    const three = new MeetingBuilder(['fr', 'en', 'ar']);
    const own = contextFor(workingGroup({ languages: ['fr', 'en', 'ar'] }));
    expect(alignedBlockToHtml(three.block({ fr: 'Un.', en: 'One.' }, ['ar']), own)).toBe(
      `<div class="pair whole">
<div class="column-1" lang="fr" dir="ltr"><p>Un.</p></div>
<div class="column-2" lang="en" dir="ltr"><p>One.</p></div>
<div class="column-3" lang="ar" dir="rtl"><p><small class="mark">غير مترجم</small></p></div>
</div>`,
    );
  });

  it('prints a block in a language that was not chosen rather than losing it', () => {
    const single = contextFor(workingGroup(), { languages: ['fr'], arrangement: 'single' });
    expect(alignedBlockToHtml(b.block({ en: 'Only in English.' }), single)).toBe(
      '<div lang="en" dir="ltr"><p>Only in English.</p></div>',
    );
    expect(alignedBlockToHtml(b.block({ fr: 'Un.', en: 'One.' }), single)).toBe('<p>Un.</p>');
  });
});
