import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeHost, withFolder } from '../fake-host.js';
import { plainBody, plainFront } from '../rules/plain-meeting.js';
import { findMarkedBlocks, type MarkedBlock, pages, readPage } from './read-page.js';

/** What the examples name. */
const beside = {
  '.git/HEAD': '',
  'images/plan.gif': Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICTAEAOw==', 'base64'),
  'images/logo.gif': Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICTAEAOw==', 'base64'),
  'annexes/budget.csv': 'Toiture,4200\n',
  'styles/town.css': 'h1 { color: #7a1f2b; }\n',
};

describe.each(pages.filter((path) => readBlocks(path).length > 0))('%s', (path) => {
  const blocks = readBlocks(path);
  const examples = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.kind === 'translation' ? [] : [{ ...block, translation: next?.kind === 'translation' ? next : null }];
  });

  it.each(examples)('says what is told of the example in line $line', async (example) => {
    expect(await findRules(example)).toEqual(example.rules);
  });
});

it('has examples of all kinds', () => {
  const kinds = readBlocks('docs/meeting-file.md').map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['meeting', 'translation', 'header', 'body', 'config']));
});

function readBlocks(path: string): MarkedBlock[] {
  return findMarkedBlocks(readPage(path));
}

/** The rules that `minutes check` names, in the order of its report. */
async function findRules(example: MarkedBlock & { readonly translation: MarkedBlock | null }): Promise<string[]> {
  const rules: string[] = [];
  await withFolder({ ...beside, ...filesOf(example) }, async (cwd) => {
    const host = fakeHost({ cwd });
    await main(['node', 'minutes', 'check', '--format', 'json', 'meeting.md'], host);
    const { files }: Report = JSON.parse(host.printed.stdout);
    // A clean configuration is not listed; with a faulty one nothing else is checked.
    const isFaulty = example.kind === 'config' && example.rules.length > 0;
    expect(files.map(({ path }) => path)).toContain(isFaulty ? 'minutes.config.yaml' : 'meeting.md');
    rules.push(...files.flatMap(({ messages }) => messages.map(({ rule }) => rule)));
  });
  return rules;
}

interface Report {
  readonly files: readonly { readonly path: string; readonly messages: readonly { readonly rule: string }[] }[];
}

/** A piece of a meeting file stands in the plain one of the rules' examples. */
function filesOf({ kind, text, translation }: MarkedBlock & { readonly translation: MarkedBlock | null }) {
  const written = kind === 'header' || kind === 'body' ? null : kind === 'meeting' ? text : undefined;
  const own = new Set([...(kind === 'header' ? text : '').matchAll(/^([\w-]+):/gm)].map(([, field]) => field));
  const plain = plainFront.split('\n').filter((line) => !own.has(line.slice(0, line.indexOf(':'))));
  const header = [...plain, ...(kind === 'header' ? [text.trimEnd()] : [])].join('\n');
  return {
    'meeting.md': written ?? `---\n${header}\n---\n\n${kind === 'body' ? text : plainBody}`,
    ...(kind === 'config' && { 'minutes.config.yaml': text }),
    ...(translation && { 'meeting.en.md': translation.text }),
  };
}
