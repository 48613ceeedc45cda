import { readFile, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.js';

/**
 * @typedef {object} FontTask
 * @property {string} source TrueType
 * @property {string} target
 * @property {string} family
 * @property {number} weight
 * @property {string} style
 * @property {string} text the characters to keep
 * @property {string[]} features
 * @property {boolean} plain
 */

parentPort?.on('message', async (/** @type {FontTask} */ task) => {
  const renamed = renameFont(await readFile(task.source), task.family, task);
  const font = await subsetFont(renamed, task.text, {
    targetFormat: 'woff2',
    // A page is printed far above the sizes that hints are for.
    noHinting: true,
    keepFeatures: task.features,
    noLayoutClosure: task.plain,
    preserveNameIds: [13, 14],
  });
  await writeFile(task.target, font);
  parentPort?.postMessage('done');
});
