import type { Command, CommanderError } from 'commander';
import { UserError } from './model/user-error.js';

/** Says what commander found wrong in a command line, in the words of the other messages. */
export function explainUsageError(error: CommanderError, args: readonly string[], program: Command): UserError {
  const name = program.commands.find((command) => args.includes(command.name()))?.name();
  const help = `\`minutes ${name === undefined ? '' : `${name} `}--help\` shows what there is`;
  const fail = (message: string, hint: string) => new UserError(message, { hint, exitCode: 2, cause: error });
  // What was typed may hold line feeds.
  const [first = '', nearest] = error.message.replace(/^error: /, '').split(/\n\(Did you mean (?:one of )?(.+)\?\)$/);
  const hint = nearest === undefined ? help : `did you mean ${nearest.split(', ').map(quote).join(' or ')}?`;
  const subject = /'([^']*)'/.exec(first)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return fail(`Expected a command: ${listCommands(program)}`, help);
    case 'commander.unknownCommand':
      return fail(`Unexpected command \`${subject}\`, expected ${listCommands(program)}`, hintAtPath(subject) ?? hint);
    case 'commander.unknownOption':
      return fail(`Unexpected option \`${subject}\``, hint);
    case 'commander.optionMissingArgument':
      return fail(`Expected a value for \`${subject}\``, help);
    case 'commander.excessArguments':
      return fail(`Unexpected argument, \`minutes ${subject}\` takes none`, help);
    default:
      return fail(first, help);
  }
}

function listCommands(program: Command): string {
  const names = program.commands.map((command) => quote(command.name()));
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Whoever forgets the command names the file. */
function hintAtPath(word: string): string | null {
  return /[./\\]/.test(word) ? `to print a file, type \`minutes build ${word}\`` : null;
}

function quote(name: string): string {
  return `\`${name}\``;
}
