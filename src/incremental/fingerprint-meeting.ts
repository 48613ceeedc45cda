import { join, resolve } from 'node:path';
import { hash } from '../basics/hash.js';
import { oncePerKey } from '../basics/once.js';
import { version } from '../basics/version.js';
import { cjkFonts } from '../fonts/cjk/cjk-fonts.js';
import type { Host } from '../host.js';
import { findPackage } from '../io/find-package.js';
import type { Configuration } from '../meetings/configurations.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { MeetingFingerprint } from '../model/fingerprint.js';
import type { BuildOptions } from '../options.js';
import { identifyBrowser } from '../print/identify-browser.js';
import { fingerprintsOf } from './fingerprint.js';
import type { InputLister } from './meeting-inputs.js';

export type FingerprintMeeting = (input: MeetingInput & { absolute: string }) => Promise<MeetingFingerprint>;

type PrintOptions = Pick<BuildOptions, 'languages' | 'layout' | 'template' | 'style' | 'browser'>;

/** Fingerprints are made of all that a PDF is made from: files, settings, this program with its fonts, the browser. */
export function createFingerprinter(host: Host, options: PrintOptions, lister: InputLister): FingerprintMeeting {
  let shared: ReturnType<typeof describeRun> | null = null;
  const digestOf = oncePerKey(digestConfiguration);
  return async (input) => {
    shared ??= describeRun(host, options, lister);
    const { browser, run } = await shared;
    const { files, references } = await lister.list(input);
    const inputs = {
      run,
      configuration: digestOf(input.configuration),
      files: files.map(({ name, digest }) => [name, digest]),
    };
    return { fingerprints: fingerprintsOf(inputs), isCacheable: browser !== null, references };
  };
}

/** What all meetings of a run share. */
async function describeRun(
  host: Host,
  { languages, layout, template, style, browser: named }: PrintOptions,
  { digests }: InputLister,
) {
  const { env, cwd, packageFolder } = host;
  const [browser, chosen, chosenStyle, installed, ...tool] = await Promise.all([
    // Why none is found is said to whoever prints.
    identifyBrowser({ browser: named ?? undefined, env }).catch(() => null),
    template === null ? [] : digests.ofTemplate(resolve(cwd, template)),
    style === null ? [] : digests.ofStyle(resolve(cwd, style)),
    Promise.all(cjkFonts.map((font) => describePackage(font.package, host, digests))),
    // Its parts have names that depend on what is in them, and so has all that they name.
    digests.ofFile(join(packageFolder, 'dist/main.js')),
    digests.ofFile(join(packageFolder, 'dist/fonts/fonts.json')),
    digests.ofTemplate(join(packageFolder, 'templates')),
  ]);
  const run = {
    version,
    tool,
    installed,
    browser,
    languages,
    layout,
    chosen,
    chosenStyle,
    epoch: env.SOURCE_DATE_EPOCH ?? '',
  };
  return { browser, run: hash(JSON.stringify(run, (key, value) => (key === 'path' ? undefined : value))) };
}

/** Stands for a font that is installed, or not: which version it is. */
async function describePackage(name: string, host: Host, digests: InputLister['digests']): Promise<string> {
  const folder = await findPackage(host, name);
  return folder === null ? 'missing' : digests.ofFile(join(folder, 'package.json'));
}

function digestConfiguration({ config, severities }: Configuration): string {
  const { defaults, paper, labels, organizations } = config;
  const names = JSON.stringify(organizations, (key, value) => {
    if (key === 'place' || key === 'position') return undefined;
    return value instanceof Map ? [...value] : value;
  });
  const made = { defaults, paper, labels, names, rules: severities };
  return hash(JSON.stringify(made, (_, value) => (value instanceof Map ? [...value] : value)));
}
