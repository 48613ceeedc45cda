import { readFile, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { addEmojiStyle } from './add-emoji-style.js';
import { renameFont } from './rename-font.js';
import { widenNarrowSpace } from './widen-narrow-space.js';

/**
 * @typedef {object} FontTask
 * @property {string} source TrueType
 * @property {string} target
 * @property {string} family
 * @property {number} weight
 * @property {string} style
 * @property {string} text the characters to keep
 * @property {string[]} features
 * @property {boolean} plain no ligature is kept, nor any glyph but those of the characters
 * @property {boolean} emoji
 */

parentPort?.on('message', async (/** @type {FontTask} */ task) => {
  const renamed = widenNarrowSpace(renameFont(await readFile(task.source), task.family, task));
  const styled = task.emoji ? addEmojiStyle(renamed, emojiOf(task.text)) : renamed;
  const font = await subsetFont(styled, task.text, {
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

function emojiOf(/** @type {string} */ text) {
  const points = (text.match(/\p{Emoji}/gu) ?? []).map((character) => character.codePointAt(0) ?? 0);
  return points.sort((a, b) => a - b);
}
