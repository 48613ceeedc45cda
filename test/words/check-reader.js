/**
 * Shows that an error in reading is poppler's: it makes the same of two small PDFs of fpdf2 2.8.9, which have one Arabic line,
 * in IBM Plex Sans Arabic, alone and below a French one.
 *
 * On a page with more letters from left to right than from right to left, `pdftotext` takes the parts of every line from
 * the left: what stands after a number comes before it. Therefore `check-text.js` also reads Arabic blocks alone. And even there it
 * moves the space after a number before it; `src/finish/right-to-left` keeps it from that with signs of direction.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tidy } from './match-blocks.js';

const line = 'وصل ١٢٠ شخصا أمس من مدينة زوارة';
const [before = '', number = '', ...after] = line.split(' ');

const readings = {
  'fpdf2-arabic-alone.pdf': `${before} ${number}${after.join(' ')}`,
  'fpdf2-two-languages.pdf': `${after.join(' ')}${number} ${before}`,
};
let failed = 0;
for (const [name, expected] of Object.entries(readings)) {
  const text = execFileSync('pdftotext', [fileURLToPath(new URL(`other-producer/${name}`, import.meta.url)), '-']);
  const found = tidy(text.toString()).trim().split('\n').at(-1) ?? '';
  if (found === expected) continue;
  failed++;
  process.stdout.write(`${name}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}\n`);
}
process.stdout.write(`${2 - failed} errors of poppler as known, ${failed} otherwise\n`);
process.exitCode = failed > 0 ? 1 : 0;
