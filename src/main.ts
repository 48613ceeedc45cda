import { Interrupted } from './basics/interrupted.js';
import { version } from './basics/version.js';
import type { Commands } from './cli.js';
import { type Host, realHost } from './host.js';
import { UserError } from './model/user-error.js';
import { escapeControlsInLines } from './report/escape-controls.js';
import { writeLine, writeText } from './report/write-text.js';

/** What ends with a bug of ours; no other code that users are told of may be mistaken for it (EX_SOFTWARE of sysexits.h). */
const bugExitCode = 70;

/**
 * Runs `minutes`; the only place that catches everything.
 *
 * @param argv the whole command line: node, script, arguments
 * @returns the exit code
 */
export async function main(
  argv: readonly string[],
  host: Host = realHost(process),
  commands?: Commands,
): Promise<number> {
  const args = argv.slice(2);
  try {
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
      // Answered here so that asking loads next to nothing.
      await writeLine(host.stdout, version);
      return 0;
    }
    const { run } = await import('./cli.js');
    return await run(args, host, commands);
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    if (error instanceof UserError) {
      const { describeUserError } = await import('./report/user-error.js');
      const { wantsColor } = await import('./options.js');
      await writeText(host.stderr, describeUserError(error, wantsColor(host, colorFlag(args))));
      return error.exitCode;
    }
    await writeText(host.stderr, escapeControlsInLines(describeBug(error)));
    return bugExitCode;
  }
}

/** The command line may be the very thing that is wrong, so it is read without commander. */
function colorFlag(args: readonly string[]): boolean | undefined {
  return args.includes('--no-color') ? false : args.includes('--color') ? true : undefined;
}

function describeBug(error: unknown): string {
  const lines = [error instanceof Error ? (error.stack ?? String(error)) : String(error)];
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
    lines.push(`caused by ${cause.stack ?? String(cause)}`);
  }
  lines.push('', `This is a bug in minutes ${version}. Please report it with the lines above.`, '');
  return lines.join('\n');
}
