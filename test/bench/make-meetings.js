import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRandom } from '../random.js';
import { planMeeting } from './meetings/plan-meeting.js';
import { writeMeeting } from './meetings/write-meeting.js';

/** Where a meeting's picture stands, relative to it. */
const picture = { path: 'images/depenses.svg', text: drawPicture() };

/**
 * A repository of bilingual meetings, the same for the same seed: two to five printed pages each, in French with
 * English or Arabic, or English with French; in containers, with ` // ` or with a translation file; a tenth with a
 * picture. They have no problem.
 *
 * @param {number} count of meetings
 * @returns {{ path: string, text: string }[]} files, a folder a year
 */
function makeMeetings(count, seed = 1) {
  const random = openRandom(seed);
  const folders = new Set();
  const files = [];
  for (let index = 0; index < count; index += 1) {
    const plan = planMeeting(index, random);
    const folder = String(plan.date.getUTCFullYear());
    files.push(...writeMeeting(plan, `${folder}/${plan.date.toISOString().slice(0, 10)}`));
    folders.add(folder);
  }
  return [...files, ...[...folders].map((folder) => ({ path: `${folder}/${picture.path}`, text: picture.text }))];
}

/**
 * Writes such a repository into a folder.
 *
 * @param {string} folder
 * @param {number} count of meetings
 */
export function writeMeetings(folder, count, seed = 1) {
  for (const { path, text } of makeMeetings(count, seed)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(folder, '.git'), { recursive: true });
}

function drawPicture() {
  const bars = [62, 48, 55, 71].map(
    (height, index) => `<rect x="${20 + index * 45}" y="${90 - height}" width="30" height="${height}" fill="#36c"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${bars.join('')}</svg>\n`;
}
