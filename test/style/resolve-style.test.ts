import { describe, expect, it } from 'vitest';
import { subsets } from '../../src/fonts/make/font-recipe.js';
import { ownFamilies } from '../../src/style/check-fonts.js';
import { listPaths, resolveStyle, type StyleAsset } from '../../src/style/resolve-style.js';
import { messageOf } from '../../src/style/style-fault.js';

const files: Readonly<Record<string, StyleAsset>> = {
  'own.woff2': { ok: true, bytes: Buffer.from('wOF2'), type: 'font/woff2' },
  'my font.woff2': { ok: true, bytes: Buffer.from('wOF2'), type: 'font/woff2' },
  'seal.svg': { ok: true, bytes: Buffer.from('<svg/>'), type: 'image/svg+xml' },
  '../../etc/passwd': { ok: false, reason: 'outside' },
  'notes.txt': { ok: false, reason: 'unsupported' },
};
const font = 'url("data:font/woff2;base64,d09GMg==")';
const picture = 'url("data:image/svg+xml;base64,PHN2Zy8+")';

const resolve = (css: string) => resolveStyle(css, async (path) => files[path] ?? { ok: false, reason: 'missing' });

async function faults(css: string): Promise<string[]> {
  return (await resolve(css)).faults.map((fault) => `${messageOf(fault, 'own.css')} | ${fault.hint}`);
}

describe('files that a style sheet names', () => {
  it.each([
    ['a { b: url(seal.svg) }', `a { b: ${picture} }`],
    ['a { b: url( "seal.svg" ) }', `a { b: ${picture} }`],
    ["a { b: URL('seal.svg'/**/) }", `a { b: ${picture} }`],
    ['a { b: u\\72l(seal.svg) }', `a { b: ${picture} }`],
    ['a { b: u\\72 l("se\\61 l.svg") }', `a { b: ${picture} }`],
    ['a { b: url(se\\61 l.svg) }', `a { b: ${picture} }`],
    ['a { b: src("seal.svg") }', `a { b: ${picture} }`],
    [
      'a { b: image-set("seal.svg" 1x type("image/svg+xml")) }',
      `a { b: image-set(${picture} 1x type("image/svg+xml")) }`,
    ],
    ['a { b: image-set("se\\61l.svg" 1x) }', `a { b: image-set(${picture} 1x) }`],
    ['a { --b: url(seal.svg) }', `a { --b: ${picture} }`],
    ['@font-face { src: url(my\\ font.woff2) format("woff2") }', `@font-face { src: ${font} format("woff2") }`],
  ])('%s', async (css, expected) => {
    expect(await resolve(css)).toEqual({ css: expected, faults: [] });
  });

  it('are no files in comments and texts', async () => {
    const css = '/* url(x.png) @import "y" */ a { content: "url(x.png)" }';
    expect(await resolve(css)).toEqual({ css, faults: [] });
  });

  it.each([
    [
      'a { b: url(../../etc/passwd) }',
      'Unexpected `../../etc/passwd` in line 1 of `own.css`, it is outside the repository',
    ],
    [
      'a { b:\n url("https://example.org/a.png") }',
      'Unexpected `https://example.org/a.png` in line 2 of `own.css`, expected a path',
    ],
    ['a { b: url(//example.org/a.png) }', 'Unexpected `//example.org/a.png` in line 1 of `own.css`, expected a path'],
    ['a { b: url("\\68ttps:x") }', 'Unexpected `https:x` in line 1 of `own.css`, expected a path'],
    ['a { b: url(data:image/svg+xml,x) }', 'Unexpected `data:image/svg+xml,x` in line 1 of `own.css`, expected a path'],
    ['a { b: url("no.png") }', 'Unexpected `no.png` in line 1 of `own.css`, there is no such file'],
    ['a { b: -webkit-image-set("no.png" 1x) }', 'Unexpected `no.png` in line 1 of `own.css`, there is no such file'],
    ['a { b: url() }', 'Unexpected `` in line 1 of `own.css`, there is no such file'],
    ['a { b: src(var(--x)) }', 'Unexpected `url()` in line 1 of `own.css`, expected a path'],
    [
      'a { behavior: url(notes.txt) }',
      'Unexpected `notes.txt` in line 1 of `own.css`, it is no font (WOFF2, WOFF, TTF, OTF) and no picture (PNG, JPEG, GIF, WebP, SVG)',
    ],
    ['\n@IMPORT "seal.svg";', 'Unexpected `@import` in line 2 of `own.css`, expected one style sheet'],
    ['@\\69mport url(seal.svg);', 'Unexpected `@import` in line 1 of `own.css`, expected one style sheet'],
    [
      '@font-face { font-family: A; src: local("Arial") }',
      'Unexpected `local()` in line 1 of `own.css`, no font of the machine is used',
    ],
  ])('%s', async (css, expected) => {
    expect((await faults(css)).map((fault) => fault.split(' | ')[0])).toEqual([expected]);
  });

  it('are listed for those who watch them', () => {
    expect(listPaths('@import "x"; a { b: u\\72l(a.png), url("a.png"), url(https://x.org), src("b.png") }')).toEqual([
      'a.png',
      'b.png',
    ]);
  });
});

describe('a broken style sheet', () => {
  it.each([
    ['a { color: red', 'Unexpected `{` in line 1 of `own.css`, expected a `}` for it'],
    ['a {\n}\nb {\n@media print {\n}', 'Unexpected `{` in line 3 of `own.css`, expected a `}` for it'],
    ['a { b: calc(1px; }\nc {}', 'Unexpected `calc(` in line 1 of `own.css`, expected a `)` for it'],
    ['a {}\n}', 'Unexpected `}` in line 2 of `own.css`, nothing is open there'],
    ['a {}\n/* note', 'Unexpected comment without end in line 2 of `own.css`, expected `*/`'],
    ['/*/', 'Unexpected comment without end in line 1 of `own.css`, expected `*/`'],
    ['a { content: "x\n}', 'Unexpected text without end in line 1 of `own.css`, expected `"`'],
    ["a { content: 'x", "Unexpected text without end in line 1 of `own.css`, expected `'`"],
    ['a { content: "x\\"', 'Unexpected text without end in line 1 of `own.css`, expected `"`'],
    ['a {\r\n b: url(a b.png) }', 'Unexpected address in line 2 of `own.css`, expected `url("…")`'],
    ['a { b: url(a.png', 'Unexpected address in line 1 of `own.css`, expected `url("…")`'],
  ])('%j', async (css, expected) => {
    expect((await faults(css)).map((fault) => fault.split(' | ')[0])).toEqual([expected]);
  });
});

describe('fonts', () => {
  const face = '@font-face { font-family: "Own Face"; src: url(own.woff2) }';
  const given = `@font-face { font-family: "Own Face"; src: ${font} }`;

  it.each([
    ['html { font: 10pt/1.4 "own  face" }', 'html { font: 10pt/1.4 "own  face",var(--minutes-sans) }'],
    ['html{font-family:Own Face!important}', 'html{font-family:Own Face,var(--minutes-sans)!important}'],
    ['a { font-family: Own Face, serif }', 'a { font-family: Own Face, var(--minutes-sans) }'],
    ['a { font: italic 600 1em ui-monospace; }', 'a { font: italic 600 1em var(--minutes-mono); }'],
    ['a { font-family: "Minutes Mono" }', 'a { font-family: "Minutes Mono",var(--minutes-mono) }'],
    ['a { font-family: var(--minutes-sans, serif) }', 'a { font-family: var(--minutes-sans, var(--minutes-sans)) }'],
    [
      'a { --f: Own Face; b: c } d { font-family: var(--f) }',
      'a { --f: Own Face,var(--minutes-sans); b: c } d { font-family: var(--f) }',
    ],
    [
      'a { font: oblique 10deg calc(1em + 1pt) / 2 Own Face }',
      'a { font: oblique 10deg calc(1em + 1pt) / 2 Own Face,var(--minutes-sans) }',
    ],
    [
      '@page { @top-left { font-family: Own Face } }',
      '@page { @top-left { font-family: Own Face,var(--minutes-sans) } }',
    ],
    ['a { font: inherit; & b { font-family: unset } }', 'a { font: inherit; & b { font-family: unset } }'],
  ])('of one’s own are followed by the tool’s: %s', async (css, expected) => {
    expect(await resolve(`${face} ${css}`)).toEqual({ css: `${given} ${expected}`, faults: [] });
  });

  it.each([
    ['html { font-family: Arial }', 'Arial'],
    ['html { font: 10pt Arial, sans-serif }', 'Arial'],
    ['a { font-family: "Minutes Sans", Times New Roman }', 'Times New Roman'],
    ['a { --f: Georgia; font-family: var(--f) }', 'Georgia'],
    ['a { font-family: var(--f, Georgia) }', 'Georgia'],
    ['a { font\\-family: G\\65orgia }', 'Georgia'],
    ['a { b: c; & d { FONT-FAMILY: Georgia } }', 'Georgia'],
    ['@page { @top-left { font: bold 8pt/1 Georgia } }', 'Georgia'],
    ['a:hover { font: small-caps large Georgia }', 'Georgia'],
    ['a { font: var(--size) Georgia }', 'Georgia'],
  ])('that nothing gives are told: %s', async (css, name) => {
    expect(await faults(css)).toEqual([
      `Unexpected font \`${name}\` in line 1 of \`own.css\`, expected a font of minutes (\`Minutes Sans\`, \`Minutes Mono\`) | ` +
        'give its file in an `@font-face` rule, or leave it out',
    ]);
  });

  it('that the sheet gives are named beside one that it does not', async () => {
    expect(await faults(`${face}\nhtml { font-family: Owm Face }`)).toEqual([
      'Unexpected font `Owm Face` in line 2 of `own.css`, expected `Own Face` or a font of minutes | ' +
        'give its file in an `@font-face` rule, or leave it out',
    ]);
  });

  it('that come with the tool are all known', () => {
    expect(ownFamilies).toEqual(expect.arrayContaining(subsets.map(({ family }) => family)));
  });
});

it('writes out what a rule prints, so that fonts are found for it', async () => {
  expect((await resolve('a::after { content: " \\2192\\d \\22 </style>" }')).css).toBe(
    'a::after { content: " →\\d \\22 \\3c /style>" }',
  );
});

it('takes a hostile sheet in its stride', async () => {
  expect((await faults(`a{b:${'c('.repeat(100_000)}`)).length).toBe(1);
  expect((await faults(`a{${'b:url(x);'.repeat(20_000)}}`)).length).toBe(20);
  expect((await faults(`a{${'font-family:x;'.repeat(20_000)}}`)).length).toBe(20);
  expect((await faults(`a{${'--a:var(--b);--b:var(--a);font-family:var(--a);'.repeat(2_000)}}`)).length).toBe(0);
  expect((await faults(`a{font-family:${'var(--a,'.repeat(5_000)}x${')'.repeat(5_000)}}`)).length).toBe(1);
});
