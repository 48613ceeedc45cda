import { dirname, join, relative, resolve, sep } from 'node:path';
import { VFile } from 'vfile';
import type { FileSystem, Host } from '../host.js';
import { errorCode } from '../io/error-code.js';
import { readIgnoreRules } from '../io/ignore-rules.js';
import { leadsToOpen } from '../io/locate.js';
import { displayPath, exists, foldersUpwards, isInside } from '../io/locations.js';
import type { FolderPlace } from '../io/places.js';
import { readSource } from '../io/read-source.js';
import { reading } from '../io/reading.js';
import { realPathOfNew } from '../io/repository.js';
import { type ConfiguredSeverities, report } from '../model/problem.js';
import type { Config } from '../parse/config/read-config.js';

const fileName = 'minutes.config.yaml';

const emptyConfig: Config = {
  defaults: {},
  include: [],
  exclude: [],
  out: null,
  paper: 'a4',
  labels: new Map(),
  organizations: [],
  rules: [],
};

/** The configuration that holds for some meetings. */
export interface Configuration {
  readonly config: Config;
  /** What it says of rules. */
  readonly severities: ConfiguredSeverities;
  /** The real folder that its paths and patterns start from. */
  readonly folder: string;
  /** Its file with the problems found in it; null where there is no file. */
  readonly file: VFile | null;
  /** What `out` may not lead out of; null where the user named the file. */
  readonly boundary: string | null;
  /** Whether a pattern of `include` names a file (a real path). */
  readonly includes: (path: string) => boolean;
  readonly excludes: (path: string) => boolean;
}

/** Finds the configuration for a place: the nearest `minutes.config.yaml` upwards, in the same repository. */
export interface Configurations {
  find(place: FolderPlace): Promise<Configuration>;
  /** The files read so far, with their problems. */
  readonly files: readonly VFile[];
}

/** @param named the file given with `--config`: it holds for every meeting */
export function createConfigurations(host: Host, named: string | null): Configurations {
  const files: VFile[] = [];
  const read = new Map<string, Promise<Configuration>>();
  const found = new Map<string, Promise<string | null>>();

  function once(path: string, load: () => Promise<Configuration>): Promise<Configuration> {
    const configuration = read.get(path) ?? load();
    read.set(path, configuration);
    return configuration;
  }

  async function load(path: string, boundary: string | null): Promise<Configuration> {
    const configuration = await readConfiguration(host, path, boundary);
    if (configuration.file !== null) files.push(configuration.file);
    return configuration;
  }

  return {
    files,
    async find(place) {
      if (named !== null) {
        const path = resolve(host.cwd, named);
        return once(path, () => load(path, null));
      }
      const finding = found.get(place.folder) ?? findFile(host, place);
      found.set(place.folder, finding);
      const path = await finding;
      if (path === null) return once(place.folder, async () => noConfiguration(place.folder));
      return once(path, () => load(path, place.repository ?? dirname(path)));
    },
  };
}

/** A link to what a document may not read is no configuration: a message about it would show what it leads to. */
async function findFile(host: Host, place: FolderPlace): Promise<string | null> {
  for (const folder of foldersUpwards(place.folder, place.repository ?? undefined)) {
    const path = join(folder, fileName);
    if (!(await exists(host.files, path))) continue;
    if (await leadsToOpen(host.files, { root: place.repository ?? folder, isIgnored: place.isIgnored }, path))
      return path;
  }
  return null;
}

async function readConfiguration(host: Host, path: string, boundary: string | null): Promise<Configuration> {
  const shown = displayPath(host.cwd, path);
  const read = await reading(shown, () => readSource(host.files, shown, path));
  const folder = await host.files.realpath(dirname(path));
  if (!read.ok) {
    const severities = await judge([], read.file);
    return makeConfiguration(emptyConfig, { severities, folder, file: read.file, boundary });
  }
  const file = new VFile({ path: shown, value: read.source.text });
  // Loaded only where there is something to read.
  const { readConfig } = await import('../parse/config/read-config.js');
  const config = readConfig(file);
  await reportOutside(host, file, config, { folder, boundary });
  const severities = await judge(config.rules, file);
  return makeConfiguration(config, { severities, folder, file, boundary });
}

/** The rules are loaded only where one is named, or was broken. */
async function judge(rules: Config['rules'], file: VFile): Promise<ConfiguredSeverities> {
  if (rules.length === 0 && file.messages.length === 0) return new Map();
  const { applySeverities, judgeSeverities } = await import('../rules/severities.js');
  const severities = judgeSeverities(rules, file);
  applySeverities(file);
  return severities;
}

async function staysInside(files: FileSystem, boundary: string, path: string): Promise<boolean> {
  if (path.includes('\0')) return false;
  try {
    return isInside(boundary, await realPathOfNew(files, path));
  } catch (error) {
    // What cannot be looked at is told of when it is written to.
    if (errorCode(error) !== undefined) return true;
    throw error;
  }
}

/** A folder that leads out of the repository, by a link too, is a fault of the configuration that names it. */
async function reportOutside(
  { files }: Host,
  file: VFile,
  { out, outPlace }: Config,
  { folder, boundary }: Pick<Configuration, 'folder' | 'boundary'>,
): Promise<void> {
  if (out === null || boundary === null) return;
  if (await staysInside(files, boundary, resolve(folder, out))) return;
  const message = `Unexpected \`out: ${out}\`, expected a folder in the repository`;
  report(
    file,
    'front-matter/type',
    outPlace,
    message,
    'to write elsewhere, leave it out and give the folder with `-d`',
  );
}

function noConfiguration(folder: string): Configuration {
  return makeConfiguration(emptyConfig, { severities: new Map(), folder, file: null, boundary: null });
}

function makeConfiguration(
  config: Config,
  found: Pick<Configuration, 'severities' | 'folder' | 'file' | 'boundary'>,
): Configuration {
  return {
    ...found,
    config,
    includes: matcherOf(config.include, found.folder),
    excludes: matcherOf(config.exclude, found.folder),
  };
}

/** Patterns are those of `.gitignore`, from the configuration's folder. */
function matcherOf(patterns: readonly string[], folder: string): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const judge = readIgnoreRules(patterns);
  return (path) => {
    if (path === folder || !isInside(folder, path)) return false;
    const names = relative(folder, path).split(sep);
    const ways = names.map((_, index) => names.slice(0, index + 1).join('/'));
    // What stands in a folder that is named is named with it.
    return ways.some((way, index) => judge(way, index < names.length - 1) === 'ignored');
  };
}
