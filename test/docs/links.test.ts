import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { pages, readPage, root, withoutCode } from './read-page.js';

it.each(pages)('%s links only to what there is', (path) => {
  const links = [
    ...withoutCode(readPage(path))
      .replace(/(`+).*?\1/g, '')
      .matchAll(/\[[^\]\n]*\]\(([^)\s]+)\)/g),
  ].map(([, link = '']) => link);
  expect(links.filter((link) => !/^https:/.test(link) && !leadsSomewhere(link, path))).toEqual([]);
});

function leadsSomewhere(link: string, from: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(root + target)) return false;
  return anchor === undefined || anchorsOf(readPage(target)).has(anchor);
}

/** Of the headings of a page, as a code-hosting site makes them, and those that are written. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...withoutCode(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  const written = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings.map(slugOf), ...written]);
}

function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
