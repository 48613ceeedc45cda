// What a script costs that prints a page with the same browser and nothing else: the measure for `minutes build`.
// node bare-print.js BROWSER PAGE.html OUT.pdf

import { readFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import puppeteer from 'puppeteer-core';

const [executablePath = '', page = '', out = ''] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  args: getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const tab = await browser.newPage();
await tab.setContent(await readFile(page, 'utf8'));
await tab.pdf({ path: out, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
await browser.close();
