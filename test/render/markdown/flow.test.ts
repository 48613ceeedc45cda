import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../../src/locale/hyphenation.js';
import { flowToHtml } from '../../../src/render/markdown/flow.js';
import { flow } from '../fixtures/build.js';
import { coordination } from '../fixtures/coordination.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const context = contextFor(workingGroup());

function html(markdown: string, lang = 'fr', own = context): string {
  return flowToHtml(flow(markdown), lang, own);
}

describe('flowToHtml', () => {
  it('writes tight and loose lists, nested ones inside their items', () => {
    expect(html('- un\n  1. deux\n- trois')).toBe(
      '<ul>\n<li><div class="lead">un</div>\n<ol>\n<li>deux</li>\n</ol></li>\n<li>trois</li>\n</ul>',
    );
    expect(html('4. un\n\n5. deux')).toBe(
      '<ol class="loose" start="4">\n<li class="keep"><p>un</p></li>\n<li><p>deux</p></li>\n</ol>',
    );
  });

  it('keeps short items from standing alone', () => {
    const long = 'mot '.repeat(80).trim();
    expect(html(`- un\n- ${long}\n- trois\n- quatre`)).toBe(
      `<ul>\n<li class="keep">un</li>\n<li class="long">${long}</li>\n<li class="keep">trois</li>\n<li>quatre</li>\n</ul>`,
    );
    expect(html(`- ${long}\n- deux`)).toBe(`<ul>\n<li class="long">${long}</li>\n<li>deux</li>\n</ul>`);
  });

  it('draws the boxes of task lists', () => {
    expect(html('- [x] fait\n- [ ] à faire')).toBe(
      '<ul>\n<li class="keep task"><span class="box">☑</span> fait</li>\n<li class="task"><span class="box">☐</span> à faire</li>\n</ul>',
    );
  });

  it('numbers lists in the digits of their language', () => {
    expect(html('1. واحد', 'ar', contextFor(coordination()))).toBe(
      '<ol style="list-style-type:arabic-indic">\n<li>واحد</li>\n</ol>',
    );
  });

  it('makes room for long numbers', () => {
    expect(html('99. un\n100. deux')).toBe(
      '<ol start="99" style="--indent:9mm">\n<li class="keep">un</li>\n<li>deux</li>\n</ol>',
    );
    expect(html('1997. واحد', 'ar', contextFor(coordination()))).toBe(
      '<ol start="1997" style="list-style-type:arabic-indic;--indent:11mm">\n<li>واحد</li>\n</ol>',
    );
  });

  it('hyphenates text, but for headings, heads of tables, code, and the last word of a paragraph', async () => {
    const hyphenation = await loadHyphenation(['fr'], new Set());
    const hyphenated = (markdown: string) =>
      html(markdown, 'fr', { ...context, hyphenation }).replaceAll('\u00ad', '|');
    expect(
      hyphenated('La *commission* et `l’environnement` de [l’organisation](https://example.org) organisation.'),
    ).toBe(
      '<p>La <em>com|mis|sion</em> et <code>l’environnement</code> de ' +
        '<a href="https://example.org">l’orga|ni|sa|tion</a> organisation.</p>',
    );
    expect(hyphenated('Cette organisation :')).toBe('<p class="announcing">Cette organisation\u00a0:</p>');
    expect(hyphenated('#### Une organisation')).toBe('<h4 class="subheading">Une organisation</h4>');
    expect(hyphenated('- organisation locale')).toBe('<ul>\n<li>orga|ni|sa|tion locale</li>\n</ul>');
    expect(hyphenated('| organisation |\n| --- |\n| organisation |')).toBe(
      '<table class="data">\n<thead><tr><th scope="col">organisation</th></tr></thead>\n' +
        '<tbody><tr><td>orga|ni|sa|tion</td></tr></tbody></table>',
    );
  });

  it('writes code as it is, from left to right', () => {
    expect(html('```js\nif (a < b && c) {\n```')).toBe(
      '<pre dir="ltr"><code>if (a &lt; b &amp;&amp; c) {</code></pre>',
    );
  });

  it('writes tables with as many cells in each row as the longest has', () => {
    expect(html('| Site | Litres |\n| --- | --: |\n| Nord | 1 200 |\n| Sud |')).toBe(
      '<table class="data">\n<thead><tr><th scope="col">Site</th><th scope="col" class="align-right">Litres</th></tr></thead>\n' +
        '<tbody><tr><td>Nord</td><td class="align-right numeric">1\u202f200</td></tr>\n<tr><td>Sud</td><td class="align-right"></td></tr></tbody></table>',
    );
  });

  it('keeps a quote, a rule and a heading below those of the document', () => {
    expect(html('> # Titre\n>\n> mot\n\n---')).toBe(
      '<blockquote><h4 class="subheading">Titre</h4>\n<p>mot</p></blockquote>\n<hr>',
    );
  });

  it('makes a figure of a picture that stands alone, its title the caption', () => {
    const images = new Map([['a.png', { bytes: new Uint8Array([1]), type: 'image/png' }]]);
    expect(html('![Carte](a.png "Les puits")', 'fr', contextFor(workingGroup(), {}, images))).toBe(
      '<figure><img src="data:image/png;base64,AQ==" alt="Carte"><figcaption>Les puits</figcaption></figure>',
    );
  });

  it('says of a picture without words its caption, or in every language that it is one', () => {
    const own = contextFor(workingGroup(), {}, new Map([['a.png', { bytes: new Uint8Array([1]), type: 'image/png' }]]));
    expect(html('![](a.png "Les puits")', 'fr', own)).toBe(
      '<figure><img src="data:image/png;base64,AQ==" alt="Les puits"><figcaption>Les puits</figcaption></figure>',
    );
    expect(html('![](a.png)', 'fr', own)).toBe(
      '<figure><img src="data:image/png;base64,AQ==" alt="Image – Picture"></figure>',
    );
  });

  it('keeps the line that announces a list with it', () => {
    expect(html('Il s’agit de :\n\n- a')).toContain('<p class="announcing">Il s’agit de\u00a0:</p>');
  });

  it('marks a paragraph that stands in for a translation', () => {
    const [list] = flow('- un\n\n  deux') as [List];
    const [, second] = list.children[0]?.children ?? [];
    if (second?.type === 'paragraph') second.data = { foreign: 'fr' };
    expect(flowToHtml([list], 'en', context)).toContain(
      '<p class="foreign" lang="fr" dir="ltr">deux <small class="mark" lang="en" dir="ltr">Not translated</small></p>',
    );
  });

  it('prints raw HTML that got here as text', () => {
    expect(flowToHtml([{ type: 'html', value: '<script>x</script>' }], 'fr', context)).toBe(
      '<p>&lt;script&gt;x&lt;/script&gt;</p>',
    );
  });
});
