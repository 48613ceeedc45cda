import { describe, expect, it } from 'vitest';
import type { FlowContent } from '../../../src/model/meeting.js';
import { flowToHtml } from '../../../src/render/markdown/flow.js';
import { sharePictures } from '../../../src/render/markdown/share-pictures.js';
import { flow } from '../fixtures/build.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const image = { bytes: new Uint8Array([1]), type: 'image/png' };
const context = contextFor(
  workingGroup(),
  {},
  new Map([
    ['a.png', image],
    ['b.png', image],
  ]),
);

/** What is left to each language, as HTML without the bytes of the pictures. */
function share(fr: string, en: string): Record<string, string> {
  const shared = sharePictures(
    new Map<string, readonly FlowContent[]>([
      ['fr', flow(fr)],
      ['en', flow(en)],
    ]),
  );
  return Object.fromEntries(
    [...shared].map(([lang, nodes]) => [lang, flowToHtml(nodes, lang, context).replaceAll(/ src="[^"]*"/g, '')]),
  );
}

describe('sharePictures', () => {
  it('leaves a picture of two languages to the first, with the words of both', () => {
    expect(share('![Vue](a.png "Le puits")', '![View](a.png "The well")')).toEqual({
      fr: '<figure><img alt="Vue – View"><figcaption><p lang="fr" dir="ltr">Le puits</p><p lang="en" dir="ltr">The well</p></figcaption></figure>',
    });
  });

  it('leaves the text around it to each', () => {
    expect(share('Voici :\n\n![Vue](a.png)', 'Here:\n\n![View](a.png)')).toEqual({
      fr: '<p class="announcing">Voici\u00a0:</p>\n<figure><img alt="Vue – View"></figure>',
      en: '<p class="announcing">Here:</p>',
    });
  });

  it('finds it in lists, quotations and lines of a paragraph', () => {
    expect(share('- un\n  - ![Vue](a.png)', '- one\n  - ![View](a.png)').en).toBe('<ul>\n<li>one</li>\n</ul>');
    expect(share('> un\n>\n> ![Vue](a.png)', '> one\n>\n> ![View](a.png)').en).toBe(
      '<blockquote><p>one</p></blockquote>',
    );
    expect(share('un  \n![Vue](a.png)', 'one  \n![View](a.png)').en).toBe('<p>one</p>');
    expect(share('un\n\n[![Vue](a.png)](https://a.org)', 'one\n\n[![View](a.png)](https://a.org)').en).toBe(
      '<p>one</p>',
    );
  });

  it('takes a caption that both have for one', () => {
    expect(share('![Vue](a.png "Puits")', '![View](a.png "Puits")')).toEqual({
      fr: '<figure><img alt="Vue – View"><figcaption>Puits</figcaption></figure>',
    });
  });

  it('pairs the first of a file with the first, the second with the second', () => {
    expect(share('![1](a.png)\n\n![2](a.png)\n\nun', '![one](a.png)\n\n![two](a.png)\n\none')).toEqual({
      fr: '<figure><img alt="1 – one"></figure>\n<figure><img alt="2 – two"></figure>\n<p>un</p>',
      en: '<p>one</p>',
    });
  });

  it('shares a text that differs in the words of its pictures alone', () => {
    expect(share('OIM ![emblème](a.png)', 'OIM ![emblem](a.png)')).toEqual({
      fr: '<p>OIM <img alt="emblème – emblem"></p>',
    });
  });

  it('leaves other pictures, and those inside a sentence, where they are', () => {
    expect(share('![Vue](a.png)', '![View](b.png)')).toEqual({
      fr: '<figure><img alt="Vue"></figure>',
      en: '<figure><img alt="View"></figure>',
    });
    expect(share('Voir ![Vue](a.png) ici', 'See ![View](a.png) here')).toEqual({
      fr: '<p>Voir <img alt="Vue"> ici</p>',
      en: '<p>See <img alt="View"> here</p>',
    });
  });
});
