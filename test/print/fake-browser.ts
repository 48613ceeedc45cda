import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a program that a shell runs, in a browser's place. */
export async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return path;
}

/** Waits until `isTrue`, for at most two seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let i = 0; i < 100; i += 1) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
