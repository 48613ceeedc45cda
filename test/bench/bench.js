// Measures the built program against what it is to be measured by, in paired runs.
// npm run bench -- [--runs N] [--only print|finish|version|md-to-pdf|check|build|rate|idle|one|memory] [--meetings N]

import { parseArgs } from 'node:util';
import { listBuildFigures } from './build-figures.js';
import { listFigures } from './figures.js';
import { openGround } from './ground.js';
import { measurePairs, measures } from './measure.js';

/**
 * @typedef {{ a: import('./measure.js').Run, b?: import('./measure.js').Run }} Pair
 *
 * What is measured: A alone, or A ÷ B. Few times where it takes long: `most` pairs, and none to warm up.
 *
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} text
 * @property {keyof typeof measures} unit
 * @property {number} [atMost] of A ÷ B, or of A where it is alone
 * @property {number} [atLeast]
 * @property {number} [most]
 * @property {() => Pair | Promise<Pair>} open
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    only: { type: 'string' },
    meetings: { type: 'string', default: '1000' },
  },
});
const ground = openGround();
try {
  const figures = [...listFigures(ground), ...listBuildFigures(ground, Number(values.meetings))];
  const chosen = figures.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new Error(`Unexpected --only, expected ${[...new Set(figures.map(({ name }) => name))].join(', ')}`);
  process.exitCode = (await report(chosen, Number(values.runs))) ? 0 : 1;
} finally {
  ground.remove();
}

/**
 * @param {readonly Figure[]} chosen
 * @param {number} runs
 */
async function report(chosen, runs) {
  printRow(['figure', 'median A', 'median B', 'A ÷ B', 'limit', '']);
  let isFine = true;
  for (const figure of chosen) {
    const { unit, most, open } = figure;
    const pair = await open();
    const pairs = Math.min(runs, most ?? runs);
    const { a, b, ratio } = await measurePairs(pair, { pairs, warms: most === undefined, measure: measures[unit] });
    const verdict = judge(figure, pair.b === undefined ? a : ratio);
    isFine &&= verdict.isKept;
    const compared = pair.b === undefined ? ['', ''] : [format(b, unit), ratio.toFixed(2)];
    printRow([figure.text, format(a, unit), ...compared, ...verdict.cells]);
  }
  return isFine;
}

/**
 * @param {Figure} figure
 * @param {number} value
 */
function judge({ atMost, atLeast }, value) {
  if (atLeast !== undefined) {
    const isKept = value >= atLeast;
    return { isKept, cells: [`≥ ${atLeast}`, isKept ? 'ok' : 'TOO LITTLE'] };
  }
  if (atMost === undefined) return { isKept: true, cells: [] };
  const isKept = value <= atMost;
  return { isKept, cells: [`≤ ${atMost}`, isKept ? 'ok' : 'TOO MUCH'] };
}

/**
 * @param {number} value
 * @param {keyof typeof measures} unit
 */
function format(value, unit) {
  const digits = { s: 3, 'CPU s': 3, '/s': 2, MB: 0, 'MB all': 0, proc: 0 }[unit];
  return `${value.toFixed(digits)} ${unit}`;
}

/** @param {readonly string[]} cells */
function printRow(cells) {
  console.log(
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(13)))
      .join('')
      .trimEnd(),
  );
}
