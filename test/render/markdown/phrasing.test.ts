import { describe, expect, it } from 'vitest';
import type { PhrasingContent } from '../../../src/model/meeting.js';
import { phrasingToHtml } from '../../../src/render/markdown/phrasing.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { coordination } from '../fixtures/coordination.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const context = contextFor(workingGroup());
const builder = new MeetingBuilder(['fr', 'en']);

function html(markdown: string, lang = 'fr', own = context): string {
  return phrasingToHtml(builder.text({ [lang]: markdown }).forms.get(lang) ?? [], lang, own);
}

describe('phrasingToHtml', () => {
  it('writes the marks of running text', () => {
    expect(html('Un *mot*, un **autre**, un ~~faux~~ et `a < b`  \nà la ligne')).toBe(
      'Un <em>mot</em>, un <strong>autre</strong>, un <s>faux</s> et <code>a &lt; b</code><br>\nà la ligne',
    );
  });

  it('typesets text by its language, but neither code nor addresses', () => {
    expect(html('Vraiment ? `a ;` https://example.org/a?b;c')).toBe(
      'Vraiment\u202f? <code>a ;</code> <a class="url" href="https://example.org/a?b;c" dir="ltr">https://<wbr>example.<wbr>org/a?b;c</a>',
    );
    expect(html('Really ? Yes', 'en')).toBe('Really ? Yes');
  });

  it('escapes text, attributes and raw HTML', () => {
    expect(html('\\<b> & "x" [a](https://example.org/?q="><script>)')).toBe(
      '&lt;b&gt; &amp; &quot;x&quot; <a href="https://example.org/?q=&quot;&gt;&lt;script&gt;">a</a>',
    );
    expect(phrasingToHtml([{ type: 'html', value: '<img src=x onerror=alert(1)>' }], 'fr', context)).toBe(
      '&lt;img src=x onerror=alert(1)&gt;',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#9;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    '#nowhere',
  ])('prints a link to %s as text', (address) => {
    expect(html(`[le lien](<${address}>)`)).toBe('le lien');
  });

  it.each(['http://example.org/', 'https://example.org/é?a=1&b=2', 'mailto:a@example.org', 'tel:+22700000000'])(
    'keeps a link to %s',
    (address) => {
      expect(html(`[le lien](${address})`)).toBe(`<a href="${address.replace('&', '&amp;')}">le lien</a>`);
    },
  );

  it('prints a relative address beside the words of its link', () => {
    expect(html('[le rapport](annexes/rapport.pdf)')).toBe(
      'le rapport <span class="address">(<span class="url" dir="ltr">annexes/<wbr>rapport.<wbr>pdf</span>)</span>',
    );
    expect(html('[x](//example.org)')).toBe(
      'x <span class="address">(<span class="url" dir="ltr">//example.org</span>)</span>',
    );
  });

  it('keeps the words of a link without words', () => {
    expect(html('[](https://example.org)')).toBe(
      '<a class="url" href="https://example.org" dir="ltr">https://<wbr>example.<wbr>org</a>',
    );
  });

  it('prints only pictures that it was given, the others by their words', () => {
    const images = new Map([['a.png', { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' }]]);
    const own = contextFor(workingGroup(), {}, images);
    expect(html('![Carte](a.png) ![Autre "carte"](https://example.org/b.png)', 'fr', own)).toBe(
      '<img src="data:image/png;base64,AQID" alt="Carte"> <span class="alt">Autre &quot;carte&quot;</span>',
    );
  });

  it('prints the caption of a picture in a line after it', () => {
    const own = contextFor(workingGroup(), {}, new Map([['a.png', { bytes: new Uint8Array([1]), type: 'image/png' }]]));
    expect(html('Voir ![Carte](a.png "Les puits") ici', 'fr', own)).toBe(
      'Voir <img src="data:image/png;base64,AQ==" alt="Carte"> <span class="caption">Les puits</span> ici',
    );
  });

  it('numbers footnotes in the order in which it meets them', () => {
    const own = contextFor(workingGroup());
    expect(html('a[^z] b[^y] c[^z]', 'fr', own)).toBe(
      'a<sup class="note-ref"><a href="#note-1">1</a></sup> b<sup class="note-ref"><a href="#note-2">2</a></sup> ' +
        'c<sup class="note-ref"><a href="#note-1">1</a></sup>',
    );
  });

  it('marks what stands in another language', () => {
    const foreign: PhrasingContent = { type: 'foreign', lang: 'fr', children: [{ type: 'text', value: 'à voir ?' }] };
    expect(phrasingToHtml([{ type: 'text', value: 'to do: ' }, foreign], 'en', context)).toBe(
      'to do: <span class="foreign" lang="fr" dir="ltr">à voir\u202f?</span> <small class="mark">Not translated</small>',
    );
  });

  it('keeps elements of the allow-list, and the words of others', () => {
    const element = (name: string): PhrasingContent => ({
      type: 'element',
      name,
      attributes: { title: 'a "b"' },
      children: [{ type: 'text', value: '2' }],
    });
    expect(phrasingToHtml([element('sup'), element('iframe')], 'fr', context)).toBe(
      '<sup>2</sup> (a &quot;b&quot;)<span>2</span> (a &quot;b&quot;)',
    );
  });

  it('prints what a screen would show beside a link or an abbreviation', () => {
    expect(html('[OIM](https://example.org "Organisation : migrations") [a](x.md "a")', 'fr', context)).toBe(
      '<a href="https://example.org">OIM</a> (Organisation\u00a0: migrations) a <span class="address">(<span class="url" dir="ltr">x.md</span>)</span>',
    );
  });

  it('lets code and addresses read from left to right in Arabic', () => {
    const own = contextFor(coordination());
    expect(html('المرجع `PMP-1` [UNICEF](https://example.org)', 'ar', own)).toBe(
      'المرجع <code dir="ltr">PMP-1</code> <a href="https://example.org" dir="auto">\u2066UNICEF\u2069</a>',
    );
  });
});
