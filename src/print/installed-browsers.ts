import { access, constants, realpath } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { asProgram, type Candidate, type Failure } from './candidate.js';

type Env = Readonly<Record<string, string | undefined>>;

const source = 'installed';

/** Finds Chrome, Chromium and Edge where their installers put them, and on the PATH. */
export async function findInstalledBrowsers(
  env: Env,
  platform: NodeJS.Platform,
): Promise<readonly (Candidate | Failure)[]> {
  const found = new Map<string, string>();
  for (const path of listUsualPaths(env, platform)) {
    const real = await resolveProgram(path);
    // `chromium` and `chromium-browser` are often one program; the name that is usual stays.
    if (real !== null && !found.has(real)) found.set(real, path);
  }
  if (found.size === 0) {
    return [
      { kind: 'failure', source, path: null, reason: 'no Chrome, Chromium or Edge on the PATH or in its usual place' },
    ];
  }
  return [...found.values()].map((path) => ({
    kind: 'candidate',
    source,
    path,
    named: false,
    prepare: async () => asProgram(path),
  }));
}

/** Every path worth a look, in the order to try them. */
export function listUsualPaths(env: Env, platform: NodeJS.Platform): readonly string[] {
  switch (platform) {
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPrograms.map((program) => win32.join(folder, program)));
    case 'darwin':
      return ['/Applications', ...(env.HOME === undefined ? [] : [posix.join(env.HOME, 'Applications')])].flatMap(
        (folder) => macPrograms.map((name) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    default:
      return [
        ...foldersOnPath(env).flatMap((folder) => linuxNames.map((name) => posix.join(folder, name))),
        ...linuxPaths,
      ];
  }
}

/** Folders of the PATH, without the working folder. */
function foldersOnPath(env: Env): readonly string[] {
  return (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPaths = [
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

async function resolveProgram(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
    return await realpath(path);
  } catch {
    return null;
  }
}
