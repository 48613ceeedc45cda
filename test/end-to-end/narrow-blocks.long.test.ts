import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Program } from '../../src/print/candidate.js';
import { findBrowsers } from '../../src/print/find-browsers.js';
import { fitTablesIn } from '../../src/print/fit-tables.js';
import { makeMeeting } from '../words/make-meeting.js';
import { Workspace } from './workspace.js';

/** For more of them, by hand: `WORDS_SEED=1 WORDS_COUNT=500 npx vitest run test/end-to-end/narrow-blocks.long.test.ts`. */
const { WORDS_SEED: seed = '1', WORDS_COUNT: count = '6' } = process.env;
const meetings = Array.from({ length: Number(count) }, (_, index) => {
  const number = Number(seed) + index;
  return { name: `seance-${number}`, made: makeMeeting(number) };
});

const workspace = new Workspace();
let program: Program;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  for await (const found of findBrowsers({ env: process.env })) {
    if (found.kind !== 'candidate') continue;
    program = await found.prepare();
    break;
  }
  const { LD_LIBRARY_PATH: known = '' } = process.env;
  const libraries = [program.libraries ?? '', known].filter(Boolean).join(':');
  browser = await puppeteer.launch({
    executablePath: program.path,
    headless: 'shell',
    args: ['--no-sandbox'],
    env: { ...process.env, ...program.env, LD_LIBRARY_PATH: libraries },
  });
  page = await browser.newPage();
  await page.emulateMediaType('print');
});

afterAll(async () => {
  await browser?.close();
  await program?.dispose();
  workspace.remove();
});

/** Runs in the page: blocks out of which a word stands that may not break. */
function findNarrowBlocks(): string[] {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '*:not(.long-word, .long-word *) { overflow-wrap: normal !important }';
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim();
  const blocks = [...document.querySelectorAll<HTMLElement>('article *')].filter((element) => {
    const { display } = getComputedStyle(element);
    return !['inline', 'contents', 'none'].includes(display) && element.querySelector('img') === null;
  });
  const outOf = (element: HTMLElement) => {
    const { left, right } = element.getBoundingClientRect();
    const range = document.createRange();
    return [...element.childNodes].some((node) => {
      const isInline = node instanceof HTMLElement && getComputedStyle(node).display === 'inline';
      if (!isText(node) && !isInline) return false;
      range.selectNodeContents(node);
      return [...range.getClientRects()].some(
        (rect) => rect.width > 0 && (rect.right > right + 1 || rect.left < left - 1),
      );
    });
  };
  return blocks
    .filter(outOf)
    .map(
      (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`,
    );
}

it.each(['parallel', 'stacked', 'sequential'])(
  'no block of text is narrower than its longest word: %s',
  async (layout) => {
    for (const { name, made } of meetings) {
      workspace.write(`${name}.md`, made.source);
      for (const [language, text] of Object.entries(made.translations)) workspace.write(`${name}.${language}.md`, text);
    }
    const { exitCode } = await workspace.run('build', '.', '--html', '--layout', layout, '-d', layout);
    expect(exitCode).toBe(0);
    const narrow: string[] = [];
    for (const { name } of meetings) {
      const html = readFileSync(workspace.path(`${layout}/${name}.html`), 'utf8');
      await page.setViewport({ width: 643, height: 1000 });
      await page.setContent(html);
      await page.evaluate('Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => {})');
      const fitTables = fitTablesIn(html);
      if (fitTables !== null) await page.evaluate(fitTables);
      const found = await page.evaluate(findNarrowBlocks);
      narrow.push(...found.map((block) => `${name}: ${block}`));
    }
    expect(narrow).toEqual([]);
  },
);

it('while tables are fitted, a page is never as narrow as its window', async () => {
  const html = '<table data-fit><tr><td>Anticonstitutionnellement</td></tr></table>';
  await page.setViewport({ width: 1, height: 1 });
  await page.setContent(html);
  await page.evaluate(() => {
    const { getBoundingClientRect } = Element.prototype;
    const widths: number[] = [];
    Object.assign(window, { widths });
    Element.prototype.getBoundingClientRect = function () {
      widths.push(getBoundingClientRect.call(document.documentElement).width);
      return getBoundingClientRect.call(this);
    };
  });
  await page.evaluate(fitTablesIn(html) ?? '');
  const widths = (await page.evaluate('window.widths')) as number[];
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.min(...widths)).toBeGreaterThan(500);
});
