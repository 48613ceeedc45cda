import { describe, expect, it } from 'vitest';
import { getLocale } from '../../../src/locale/locale.js';
import type { PhrasingContent } from '../../../src/model/meeting.js';
import { phrasingToHtml } from '../../../src/render/markdown/phrasing.js';
import { keepTokens } from '../../../src/render/markdown/typeset.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { coordination } from '../fixtures/coordination.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

/** The HTML of a text, no-break spaces as `_`, isolates in braces, word joiners as `~`. */
function html(markdown: string, lang: 'fr' | 'ar'): string {
  return show(phrasingToHtml(textOf(markdown), lang, contextFor(lang === 'ar' ? coordination() : workingGroup())));
}

function textOf(markdown: string): PhrasingContent[] {
  return [...(new MeetingBuilder(['fr', 'ar']).text({ fr: markdown }).forms.get('fr') ?? [])];
}

function show(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, '_')
    .replace(/[\u2066\u2067]/g, '{')
    .replaceAll('\u2069', '}')
    .replaceAll('\u2060', '~');
}

const element = (name: string, value: string, attributes = {}): PhrasingContent => {
  return { type: 'element', name, attributes, children: [{ type: 'text', value }] };
};
const text = (value: string): PhrasingContent => ({ type: 'text', value });

describe('tokens that go over inline nodes', () => {
  it.each([
    ['**1** 250 000 F', '<strong>1</strong>_250_000 F'],
    ['soit 1 250 **000 €** net', 'soit 1_250_<strong>000_€</strong> net'],
    ['de *9 h* – **11 h**', 'de <em>9_h</em>_–~_<strong>11_h</strong>'],
    ['n° **4**, art. *5*', 'n°_<strong>4</strong>, art._<em>5</em>'],
    ['le [1 250](https://example.org) 000', 'le <a href="https://example.org">1_250</a>_000'],
    ['1 250 `000`', '1_250 <code>000</code>'],
  ])('stay on one line: %s', (markdown, expected) => {
    expect(html(markdown, 'fr')).toBe(expected);
  });

  it.each([
    ['قدرها **1** 250 000 أوقية', 'قدرها <strong>{1</strong>_250_000}_أوقية'],
    ['قدرها 1 250 **000** هنا', 'قدرها {1_250_<strong>000}</strong> هنا'],
    ['رصيد **-5** هنا', 'رصيد <strong>{-5}</strong> هنا'],
    ['برنامج *MedTrack* **4.2**', 'برنامج <em>{MedTrack</em>_<strong>4.2}</strong>'],
    ['انظر [10-12](https://example.org) 13', 'انظر <a href="https://example.org" dir="auto">{10-~12}</a> 13'],
  ])('stay in order: %s', (markdown, expected) => {
    expect(html(markdown, 'ar')).toBe(expected);
  });

  it('take what is raised as what it is', () => {
    const own = contextFor(coordination());
    const print = (nodes: PhrasingContent[], lang: string) => show(phrasingToHtml(nodes, lang, own));
    expect(print([text('45 m'), element('sup', '2'), text(' هنا')], 'ar')).toBe('{45_m<sup>2}</sup> هنا');
    expect(print([text('1 250 '), element('sup', '2'), text(' 000')], 'ar')).toBe('{1_250} <sup>2</sup> 000');
    expect(print([text('CO'), element('sub', '2'), text(' و H'), element('sub', '2'), text('O')], 'ar')).toBe(
      '{CO<sub>2}</sub> و {H<sub>2</sub>O}',
    );
  });

  it('leave apart what has a direction or a language of its own', () => {
    const own = contextFor(coordination());
    const nodes = [text('قدرها 1 '), element('span', '250 000', { dir: 'ltr' }), text(' 10-12')];
    expect(show(phrasingToHtml(nodes, 'ar', own))).toBe('قدرها 1 <span dir="ltr">{250_000}</span> {10-~12}');
  });
});

describe('keepTokens', () => {
  it('serves texts of their own', () => {
    expect(show(keepTokens('Budget 2024-2027', getLocale('fr')))).toBe('Budget 2024-~2027');
    expect(show(keepTokens('ميزانية 2024-2027', getLocale('ar')))).toBe('ميزانية {2024-~2027}');
  });
});
