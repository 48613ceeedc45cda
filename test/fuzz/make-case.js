import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBody } from './make-body.js';
import { makeConfiguration, makeFrontMatter } from './make-front-matter.js';
import { mutate } from './mutate.js';

/** @typedef {import('../random.js').Random} Random */

/**
 * What `minutes check` is given: a meeting file, its translation into English where there is one, and a configuration.
 *
 * @typedef {{ meeting: string, translation: string | null, configuration: string }} Case
 */

const folder = fileURLToPath(new URL('../../examples', import.meta.url));

/**
 * Opens an endless row of cases, the same for the same random numbers.
 *
 * @param {Random} random
 * @returns {() => Case}
 */
export function openCases(random) {
  const examples = readExamples();

  const meeting = () => {
    const kind = random.next();
    if (kind < 0.45) return makeFrontMatter(random) + makeBody(random);
    if (kind < 0.55) return mutate(makeFrontMatter(random) + makeBody(random), random);
    const example = random.pick(examples);
    if (kind < 0.9) return mutate(shorten(example, random), random);
    return mutate(shorten(example, random) + makeBody(random), random);
  };

  return () => ({
    meeting: meeting(),
    translation: random.next() < 0.75 ? null : random.next() < 0.5 ? makeBody(random) : meeting(),
    configuration: makeConfiguration(random),
  });
}

function readExamples() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * The front matter and some of the lines after it: short texts are read fast, so that more are.
 *
 * @param {string} text
 * @param {Random} random
 */
function shorten(text, random) {
  const lines = text.split('\n');
  const head = lines.indexOf('---', 1) + 1;
  const from = random.between(head, lines.length);
  return [...lines.slice(0, head), ...lines.slice(from, from + random.between(5, 60))].join('\n');
}
