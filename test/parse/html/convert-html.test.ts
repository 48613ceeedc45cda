import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { convertHtml } from '../../../src/parse/html/convert-html.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';

function convert(markdown: string) {
  const file = new VFile({ value: markdown });
  const tree: Root = parseMarkdown(markdown);
  convertHtml(tree, file);
  return {
    text: tree.children.map(show).join(' | '),
    problems: file.messages.map((m) => `${m.line}:${m.column} ${m.reason}`),
  };
}

function show(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '⏎';
  const name = node.type === 'element' ? node.name : node.type;
  const title = node.type === 'element' && node.attributes.title ? `="${node.attributes.title}"` : '';
  if ('children' in node) return `${name}${title}[${(node.children as Nodes[]).map(show).join('')}]`;
  return name;
}

describe('convertHtml', () => {
  it.each([
    ['Le 1<sup>er</sup> juin', 'paragraph[Le 1sup[er] juin]'],
    ['<abbr title="Organisation">OIM</abbr>', 'paragraph[abbr="Organisation"[OIM]]'],
    ['un<br>deux<br/>trois', 'paragraph[un⏎deux⏎trois]'],
    ['<u>A // B</u>', 'paragraph[u[A // B]]'],
    ['<b onclick="x()">gras</b> <font color="red">rouge</font>', 'paragraph[strong[gras] rouge]'],
    ['texte <!-- secret --> suite', 'paragraph[texte  suite]'],
    ['Envoyer à <nom de la personne> vite', 'paragraph[Envoyer à <nom de la personne> vite]'],
    ['a <u>b *c* d', 'paragraph[a u[b emphasis[c] d]]'],
    ['a </u> b', 'paragraph[a  b]'],
    ['<div align="center">\n\n**Titre**\n\n</div>', 'paragraph[strong[Titre]]'],
    ['<details>\n<summary>Plus</summary>\n\nTexte\n\n</details>', 'paragraph[Plus] | paragraph[Texte]'],
    ['<ul>\n<li>un</li>\n<li>deux</li>\n</ul>', 'list[listItem[paragraph[un]]listItem[paragraph[deux]]]'],
    ['<ul>avant<li>un</li></ul>', 'paragraph[ul[avantli[un]]]'],
    [
      '| A |\n| - |\n| <ul><li>un</li><li>deux</li></ul> |',
      'table[tableRow[tableCell[A]]tableRow[tableCell[ul[li[un]li[deux]]]]]',
    ],
    ['<p>un &amp; deux</p>', 'paragraph[un & deux]'],
    ['<a title="Organisation">OIM</a>', 'paragraph[span="Organisation"[OIM]]'],
    ['un <? à vérifier ?> deux', 'paragraph[un <? à vérifier ?> deux]'],
    ['un <!À vérifier> <![CDATA[deux]]>', 'paragraph[un <!À vérifier> deux]'],
    ['<?\nà vérifier\n?>', 'paragraph[<?\nà vérifier\n?>]'],
  ])('reads %j', (markdown, text) => {
    expect(convert(markdown)).toEqual({ text, problems: [] });
  });

  it.each([
    ['<script>alert(1)</script>', '', 'script'],
    ['un <iframe src="https://example.org">repli</iframe> deux', 'paragraph[un  deux]', 'iframe'],
    ['<object data="x">repli</object>', 'paragraph[repli]', 'object'],
    ['un <textarea>mot</textarea>', 'paragraph[un mot]', 'textarea'],
    ['<svg onload="x()"><text>mot</text></svg>', '', 'svg'],
    ['<style>body{}</style>', '', 'style'],
    ['<link rel="stylesheet" href="https://example.org/a.css">', '', 'link'],
    ['<meta http-equiv="refresh" content="0;url=https://example.org">', '', 'meta'],
    ['<base href="https://example.org">', '', 'base'],
    ['a <img src="https://example.org/x.png" alt="vue"> b', 'paragraph[a vue b]', 'img'],
    ['un <script> seul', 'paragraph[un  seul]', 'script'],
  ])('removes what can run, load or embed in %j', (markdown, text, name) => {
    const { text: found, problems } = convert(markdown);
    expect(found).toBe(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`Unexpected element \`<${name}>\`, it was removed`);
  });
});

describe('the text of a block of several lines', () => {
  const placesIn = (markdown: string) => {
    const tree = parseMarkdown(markdown);
    convertHtml(tree, new VFile({ value: markdown }));
    const places: string[] = [];
    visit(tree, 'text', ({ value, position }) => {
      const { start, end } = position as Position;
      places.push(`${start.line}:${start.column}-${end.line}:${end.column} ${value}`);
    });
    return places;
  };

  it('has its own place', () => {
    expect(placesIn('<div>\nLe puits est\n<b>réparé</b>.\n</div>\n')).toEqual([
      '1:6-3:1 \nLe puits est\n',
      '3:4-3:10 réparé',
      '3:14-4:1 .\n',
    ]);
  });

  it('has that of the block where marks stand before its lines', () => {
    expect(placesIn('> <div>\n> Le puits est <b>réparé</b>.\n> </div>\n')).toEqual([
      '1:3-3:9 \nLe puits est ',
      '1:3-3:9 réparé',
      '1:3-3:9 .\n',
    ]);
  });
});
