import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/** What the service keeps between runs: folders, as they were saved. */
export interface Service {
  readonly folder: string;
  /** Keys of the caches, the newest last. */
  readonly caches: string[];
  /** The files of each artifact. */
  readonly artifacts: Record<string, string[]>;
}

export interface ActionRun {
  readonly isSuccess: boolean;
  /** Names of the steps that ran. */
  readonly steps: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  /** What was asked of `npm`, which is not there. */
  readonly npm: readonly string[];
}

export function openService(): Service {
  return { folder: mkdtempSync(join(tmpdir(), 'minutes-service-')), caches: [], artifacts: {} };
}

/**
 * Runs the action as the service would on a fresh checkout: each `run` in its own bash, with the variables that a runner
 * sets; what the steps of other actions do is done here. `npm install` puts this repository's built `minutes` in place.
 */
export function runAction(workspace: string, service: Service, given: Record<string, string> = {}): ActionRun {
  const temporary = mkdtempSync(join(service.folder, 'runner-'));
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const context: Context = {
    inputs: { ...Object.fromEntries(defaults), ...given },
    steps: {},
    runner: { temp: temporary },
    github: { run_id: String(service.caches.length + 1), run_attempt: '1' },
  };
  const runner = { workspace, temporary, service, bin: writeNpm(temporary) };
  const [steps, stdout, stderr]: string[][] = [[], [], []];
  let isSuccess = true;
  for (const step of action.runs.steps) {
    if (!isSuccess || (step.if !== undefined && !evaluate(unwrap(step.if), context))) continue;
    steps?.push(step.name);
    const done = step.run === undefined ? useAction(step, context, runner) : runBash(step, context, runner);
    if (step.id !== undefined) context.steps[step.id] = { outputs: done.outputs };
    stdout?.push(done.stdout);
    stderr?.push(done.stderr);
    isSuccess = done.exitCode === 0;
  }
  return {
    isSuccess,
    steps: steps ?? [],
    outputs: mapValues(action.outputs, ({ value }) => fill(value, context)),
    stdout: stdout?.join('') ?? '',
    stderr: stderr?.join('') ?? '',
    summary: readIfThere(join(temporary, 'summary')),
    npm: readIfThere(join(temporary, 'npm.log')).replaceAll(temporary, '$TEMP').split('\n').filter(Boolean),
  };
}

interface Context {
  readonly inputs: Record<string, string>;
  readonly steps: Record<string, { outputs: Record<string, string> }>;
  readonly runner: Record<string, string>;
  readonly github: Record<string, string>;
}

interface Runner {
  readonly workspace: string;
  /** `RUNNER_TEMP` */
  readonly temporary: string;
  readonly service: Service;
  /** A folder with a program `npm`. */
  readonly bin: string;
}

interface StepDone {
  readonly exitCode: number;
  readonly outputs: Record<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
function runBash(step: Step, context: Context, { workspace, temporary, bin }: Runner): StepDone {
  const script = join(temporary, 'step.sh');
  const output = join(temporary, 'output');
  writeFileSync(script, step.run ?? '');
  writeFileSync(output, '');
  const { PATH = '', HOME, XDG_CACHE_HOME } = process.env;
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(workspace, fill(step['working-directory'] ?? '.', context)),
    env: {
      PATH: `${bin}:${PATH}`,
      HOME,
      XDG_CACHE_HOME,
      ...mapValues(step.env ?? {}, (value) => fill(value, context)),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root.replace(/\/$/, ''),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
      RUNNER_TEMP: temporary,
    },
    encoding: 'utf8',
  });
  const pairs = readFileSync(output, 'utf8').matchAll(/^([^=\n]+)=(.*)$/gm);
  const outputs = Object.fromEntries(Array.from(pairs, ([, name = '', value = '']) => [name, value]));
  return { exitCode: ran.status ?? 1, outputs, stdout: ran.stdout, stderr: ran.stderr };
}

function useAction(step: Step, context: Context, runner: Runner): StepDone {
  const inputs = mapValues(step.with ?? {}, (value) => fill(value, context));
  const outputs = services[step.uses ?? '']?.(inputs, runner);
  if (outputs === undefined) throw new Error(`Unexpected action ${step.uses}`);
  return { exitCode: 0, outputs, stdout: '', stderr: '' };
}

type Inputs = Record<string, string>;

/** What the steps of other actions do, as far as ours relies on it. */
const services: Record<string, (inputs: Inputs, runner: Runner) => Record<string, string>> = {
  'actions/cache/restore@v5': ({ path = '', key = '', 'restore-keys': prefix = key }, { workspace, service }) => {
    const found = service.caches.findLast((each) => each === key || each.startsWith(prefix));
    if (found !== undefined) cpSync(join(service.folder, found), resolve(workspace, path), { recursive: true });
    return { 'cache-hit': found === undefined ? '' : String(found === key) };
  },
  'actions/cache/save@v5': ({ path = '', key = '' }, { workspace, service }) => {
    if (service.caches.includes(key)) throw new Error(`The cache ${key} is there already`);
    if (existsSync(resolve(workspace, path))) {
      cpSync(resolve(workspace, path), join(service.folder, key), { recursive: true });
      service.caches.push(key);
    }
    return {};
  },
  'actions/upload-artifact@v7': ({ name = '', path = '' }, { workspace, service }) => {
    const [folder = '', rest] = path.split('/**/');
    if (rest !== '*.pdf') throw new Error(`Unexpected pattern ${path}`);
    const root = resolve(workspace, folder);
    service.artifacts[name] = listFiles(root)
      .map((file) => relative(root, file))
      .filter((file) => file.endsWith('.pdf'));
    return { 'artifact-url': `https://example.org/artifacts/${name}` };
  },
};

function writeNpm(temporary: string): string {
  const npm = `#!/usr/bin/env bash
echo "$*" >>'${temporary}/npm.log'
case $1 in
  pack) echo minutes-0.1.0.tgz ;;
  install)
    mkdir -p "$3/node_modules/.bin"
    ln -s '${join(root, 'bin/minutes.js')}' "$3/node_modules/.bin/minutes" ;;
esac
`;
  const bin = join(temporary, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
  return bin;
}

function unwrap(condition: string): string {
  return condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
}

function fill(text: string, context: Context): string {
  return String(text).replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => evaluate(expression, context));
}

/** The text of an expression; empty for null and false. */
function evaluate(expression: string, context: Context): string {
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(context), []).parse();
  const values = JSON.parse(JSON.stringify(context), data.reviver) as data.Dictionary;
  const text = new Evaluator(parsed, values).evaluate().coerceString();
  return text === 'false' ? '' : text;
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

export function closeService({ folder }: Service): void {
  rmSync(folder, { recursive: true, force: true });
}
