/**
 * The library: a text → problems and a page, in a program of your own. Nothing is written, and no browser is started.
 *
 *     import { check, compile, render } from 'minutes';
 *
 *     const checked = await check(await compile({ path: 'meeting.md', text }));
 *     for (const problem of checked.problems) show(problem);
 *     if (checked.isPrintable) await writeFile('meeting.html', await render(checked));
 */
import { dirname, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { CheckedMeeting } from './check.js';
import type { Compiled } from './compile.js';
import { realHost } from './host.js';
import { boundsOf, createPlaces } from './io/places.js';
import { createRepository } from './io/repository.js';
import type { Config } from './parse/config/read-config.js';
import { chooseLanguages } from './pipeline/choose-languages.js';
import { pipeline } from './pipeline.js';
import { loadBuiltInTemplate } from './render/load-template.js';
import { reportFile } from './report/file-report.js';

/** A text, and the path by which problems name it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface CompileOptions {
  /** The translation files, each with the language that its text is in: a tag such as `en`. */
  readonly translations?: readonly (SourceText & { readonly language: string })[];
  /** A `minutes.config.yaml`: defaults of the header, own labels, agencies, severities, paper. */
  readonly config?: SourceText;
}

export interface CheckOptions {
  /** What relative paths start at (pictures, links, annexes, a style sheet); else the folder of the meeting's path. */
  readonly folder?: string;
}

export interface RenderOptions {
  /** Tags of the languages to print, in this order; else all of the document. */
  readonly languages?: readonly string[];
  /** Else as the header says. */
  readonly layout?: 'parallel' | 'stacked' | 'sequential';
}

/** What is wrong at one place. Lines and columns (UTF-16 units) count from 1; the end is behind the last character. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Such as `translation/number`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint: string | null;
}

/** A text that was read; for `check`. */
export class CompiledText {
  readonly #read: ReadText;

  /** @internal */
  constructor(read: ReadText) {
    this.#read = read;
  }

  /** @internal */
  get read(): ReadText {
    return this.#read;
  }

  /** Tags, the language of the source first. */
  get languages(): readonly string[] {
    return this.#read.compiled.languages;
  }
}

/** A meeting with its problems; for `render`. */
export class CheckedText {
  /** Of the meeting file, its translations and its configuration, each in the order of the file. */
  readonly problems: readonly Problem[];
  readonly #read: ReadText;
  readonly #checked: CheckedMeeting;

  /** @internal */
  constructor(read: ReadText, checked: CheckedMeeting, problems: readonly Problem[]) {
    this.problems = problems;
    this.#read = read;
    this.#checked = checked;
  }

  /** @internal */
  get read(): ReadText {
    return this.#read;
  }

  /** @internal */
  get checked(): CheckedMeeting {
    return this.#checked;
  }

  /** Without errors, so that `render` makes a page of it. */
  get isPrintable(): boolean {
    return this.#checked.meeting !== null && !this.problems.some(({ severity }) => severity === 'error');
  }
}

/**
 * Reads a meeting file: header, text, translations. What is wrong with them is told by `check`.
 *
 * @throws Error where a translation is in no other language of the document: nobody would read it
 */
export async function compile(source: SourceText, options: CompileOptions = {}): Promise<CompiledText> {
  const { translations = [], config = null } = options;
  const configFile = config && new VFile({ path: config.path, value: config.text });
  const settings = configFile && (await import('./parse/config/read-config.js')).readConfig(configFile);
  const compiled = await pipeline.compile(source, {
    defaults: settings?.defaults ?? {},
    translations: translations.map(({ language, path, text }) => ({ language, source: { path, text } })),
  });
  const known = new Set(compiled.files.map(({ path }) => path));
  const lost = compiled.meeting && translations.find(({ path }) => !known.has(path));
  if (lost) {
    const others = compiled.languages.slice(1).map((tag) => `\`${tag}\``);
    throw new Error(`\`${lost.path}\` is in \`${lost.language}\`, expected ${others.join(' or ') || 'no translation'}`);
  }
  return new CompiledText({ path: source.path, compiled, configFile, settings });
}

/** Checks a text by every rule; reads the files that it names, inside its git repository or folder alone. */
export async function check(text: CompiledText, options: CheckOptions = {}): Promise<CheckedText> {
  const { path, compiled, configFile, settings } = text.read;
  const { applySeverities, judgeSeverities } = await import('./rules/severities.js');
  const severities = configFile ? judgeSeverities(settings?.rules ?? [], configFile) : new Map();
  if (configFile) applySeverities(configFile);
  const host = realHost(process);
  const folder = await createPlaces(host.files)(resolve(options.folder ?? dirname(path)));
  const fonts = await pipeline.openFonts(host);
  const checked = await pipeline.check(compiled, {
    repository: createRepository(host.files, boundsOf(folder)),
    organizations: settings?.organizations ?? [],
    missingCharacters: (characters, languages) => fonts.missing(characters, languages),
    severities,
  });
  const files = [...checked.files, ...(configFile ? [configFile] : [])];
  return new CheckedText(text.read, checked, files.flatMap(problemsOf));
}

/**
 * The page of a meeting: one HTML document that holds all it needs, in the design that comes with `minutes`.
 *
 * @throws Error where the text has errors, or lacks a language that is asked for
 */
export async function render(text: CheckedText, options: RenderOptions = {}): Promise<string> {
  const { path, settings } = text.read;
  const { meeting, images, style } = text.checked;
  if (meeting === null || !text.isPrintable) throw new Error(`\`${path}\` has errors, there is no page of it`);
  const host = realHost(process);
  const { html } = await pipeline.render(meeting, {
    languages: chooseLanguages(options.languages ?? null, meeting.languages, path),
    layout: options.layout ?? meeting.layout,
    paper: settings?.paper ?? 'a4',
    labels: Object.fromEntries(settings?.labels ?? []),
    template: await loadBuiltInTemplate(host.files, join(host.packageFolder, 'templates')),
    fonts: await pipeline.openFonts(host),
    images,
    style,
  });
  return html;
}

interface ReadText {
  readonly path: string;
  readonly compiled: Compiled;
  readonly configFile: VFile | null;
  readonly settings: Config | null;
}

function problemsOf(file: VFile): Problem[] {
  const { path, problems } = reportFile(file);
  return problems.map(({ line, column, endLine, endColumn, rule, severity, message, hint }) => ({
    path,
    line,
    column,
    endLine,
    endColumn,
    rule,
    severity,
    message,
    hint,
  }));
}
