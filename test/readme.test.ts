import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { main } from '../src/main.js';
import { action, root } from './action/run-action.js';
import { fakeHost } from './fake-host.js';

/** What tells of commands and CI. */
const readme = ['README.md', ...['meeting-file', 'repository', 'templates'].map((name) => `docs/${name}.md`)]
  .map((path) => readFileSync(root + path, 'utf8'))
  .join('\n');

const commands = { build: vi.fn(), check: vi.fn(), schema: vi.fn(), doctor: vi.fn() };

beforeEach(() => {
  for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(0);
});

const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

it('every block of YAML can be read', () => {
  expect(blocks.length).toBeGreaterThan(4);
  for (const block of blocks) expect(parseDocument(block).errors).toEqual([]);
});

const workflows = blocks.filter((block) => /^jobs:/m.test(block));

it('every workflow is as the service reads it, and gives the action what it takes', () => {
  expect(workflows).toHaveLength(4);
  for (const content of workflows) {
    const { context } = parseWorkflow({ name: 'minutes.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(String)).toEqual([]);
    for (const job of Object.values<Job>(parseDocument(content).toJS().jobs)) {
      for (const step of job.steps) {
        if (/\/minutes@/.test(step.uses ?? '')) expect(action.inputs).toMatchObject(mapToDefaults(step.with ?? {}));
      }
    }
  }
});

interface Job {
  readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[];
}

function mapToDefaults(given: Record<string, string>) {
  return Object.fromEntries(Object.keys(given).map((name) => [name, { default: expect.any(String) }]));
}

/** What stands in blocks of code and between backticks, as a shell would hand it over. */
function listCommands(): string[][] {
  const spans = [...readme.matchAll(/`(?:npx |\$ )?(minutes [a-z][^`]*)`/g)].map(([, text = '']) =>
    text.replace('\n', ' '),
  );
  const lines = [...readme.matchAll(/^[ -]*(?:run: )?(?:npx|node) (?:bin\/)?(minutes(?:\.js)? .*)$/gm)].map(
    ([, text = '']) => text,
  );
  return [...spans, ...lines].map((text) =>
    text
      .replace(/ [>|].*$/, '')
      .replace(' [paths…]', '')
      .replace('$CI_NODE_INDEX/$CI_NODE_TOTAL', '2/4')
      .split(' ')
      .slice(1),
  );
}

it('every command is one that minutes takes', async () => {
  const lines = listCommands();
  expect(lines.length).toBeGreaterThan(15);
  for (const args of lines) {
    const host = fakeHost({ cwd: '/' });
    expect({ args, code: await main(['node', 'minutes', ...args], host, commands), ...host.printed }).toMatchObject({
      code: 0,
      stderr: '',
    });
  }
});

it('every option of `minutes build` that it names is one', async () => {
  const host = fakeHost({ cwd: '/' });
  await main(['node', 'minutes', 'build', '--help'], host, commands);
  const [, section = ''] = /^## What is built.*\n([\s\S]*?)^##/m.exec(readme) ?? [];
  const named = [...section.matchAll(/^\| `(--?[a-z]+)/gm)].map(([, name]) => name);
  expect(named).toHaveLength(11);
  expect(named.filter((name) => !new RegExp(`^ .*${name}\\b`, 'm').test(host.printed.stdout))).toEqual([]);
});
