import { createDeadline } from '../basics/deadline.js';
import { cjkFonts } from '../fonts/cjk/cjk-fonts.js';
import { UserError } from '../model/user-error.js';
import type { Candidate, Failure } from '../print/candidate.js';
import { type ChosenBrowser, explainNamed, remedies, tryBrowser } from '../print/choose-browser.js';
import { type FindOptions, findNamedBrowser, findUnnamedBrowsers } from '../print/find-browsers.js';
import { type Printer, printWith } from '../print/printer.js';
import { createFindings, type Findings } from './doctor-findings.js';

export interface DoctorContext {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly versions: { readonly minutes: string; readonly node: string };
  /** How many font files are shipped. */
  readonly countFonts: () => Promise<number>;
  /** The version of an npm package that is installed beside the tool; null where it is not. */
  readonly findVersion: (packageName: string) => Promise<string | null>;
}

/**
 * Shows what printing depends on, tries it, and says what to do about each fault.
 *
 * @returns 0, or 3 where something is at fault
 */
export async function doctor(context: DoctorContext, options: { browser?: string; color: boolean }): Promise<number> {
  const findings = createFindings(context.stdout, options.color);
  examineVersions(context, findings);
  await examineFonts(context, findings);
  await examineCjkFonts(context, findings);
  const chosen = await examineBrowsers({ env: context.env, browser: options.browser }, findings);
  if (chosen !== null) await examinePrint(printWith(chosen), findings);
  findings.conclude();
  return findings.hasFaults ? 3 : 0;
}

function examineVersions({ versions }: DoctorContext, findings: Findings): void {
  findings.good(`minutes ${versions.minutes}`);
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) findings.good(`Node.js ${versions.node}`);
  else findings.bad(`Node.js ${versions.node} is too old`, 'install Node.js 20.19 or newer');
}

async function examineFonts({ countFonts }: DoctorContext, findings: Findings): Promise<void> {
  const count = await countFonts().catch(() => 0);
  if (count > 0) findings.good(`${count} font files`);
  else findings.bad('no fonts', 'install `minutes` again; in its sources, type `npm run build`');
}

async function examineCjkFonts({ findVersion }: DoctorContext, findings: Findings): Promise<void> {
  const lacking: string[] = [];
  for (const { language, package: name } of cjkFonts) {
    const version = await findVersion(name);
    if (version === null) lacking.push(`${name} (${language})`);
    else findings.good(`${language}: ${name} ${version}`);
  }
  if (lacking.length > 0) findings.note(`fonts to install where wanted: ${lacking.join(', ')}`);
}

/** Tries every browser, and keeps the one that `minutes build` would print with. */
async function examineBrowsers(options: FindOptions, findings: Findings): Promise<ChosenBrowser | null> {
  const named = await findNamedBrowser(options);
  let chosen: ChosenBrowser | null = null;
  for await (const found of listBrowsers(named, options)) {
    const result = found.kind === 'candidate' ? await tryBrowser(found, options.env) : found;
    if ('kind' in result) {
      describeFailure(result, found === named, findings);
    } else if (chosen === null && (named === null || found === named)) {
      chosen = result;
      describeChosen(result, findings);
    } else {
      findings.note(`${describePlace(result.candidate)}: ${result.running.version}, starts too`);
      await result.close();
    }
  }
  if (chosen === null && named === null) findings.bad('no browser starts', remedies);
  return chosen;
}

async function* listBrowsers(named: Candidate | null, options: FindOptions): AsyncGenerator<Candidate | Failure> {
  if (named !== null) yield named;
  yield* findUnnamedBrowsers(options);
}

function describeChosen({ candidate, program, running }: ChosenBrowser, findings: Findings): void {
  findings.good(`browser ${running.version}, ${candidate.source}`);
  findings.detail(program.path);
  if (!program.remote) findings.detail(running.sandbox ? 'in its sandbox' : `without sandbox: ${running.sandboxNote}`);
  if (program.note !== null) {
    findings.detail(`unpacked for this run only: ${program.note}`);
    findings.advise('let `XDG_CACHE_HOME` name a folder of yours that can be written: each run will be seconds faster');
  }
}

function describeFailure(failure: Failure, isNamed: boolean, findings: Findings): void {
  if (isNamed) {
    const { message, hint } = explainNamed(failure);
    findings.bad(message, hint);
  } else {
    findings.note(`${describePlace(failure)}: ${failure.reason}`);
  }
}

function describePlace({ source, path }: Candidate | Failure): string {
  return path === null ? source : `${source}, ${path}`;
}

async function examinePrint(printer: Printer, findings: Findings): Promise<void> {
  const start = performance.now();
  try {
    const pdf = await printer.print(testPage, {
      name: 'the test page',
      deadline: createDeadline('the test page', 30_000),
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    findings.good(`test print: one page, ${(pdf.length / 1000).toFixed(1)} kB in ${seconds} s`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    findings.bad(`test print: ${error.message}`, error.hint);
  } finally {
    await printer.close();
  }
}

const testPage =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title></head><body><h1>Essai</h1>' +
  '<p>Une page d’essai.</p><p lang="en">A page to try.</p><p lang="ar" dir="rtl">صفحة للتجربة.</p></body></html>';
