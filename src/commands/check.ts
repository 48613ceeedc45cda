import { openConfigurations } from '../files/configurations.js';
import { findMeetings } from '../files/find-meetings.js';
import type { MeetingInput } from '../files/meeting-input.js';
import type { Host } from '../host.js';
import type { CheckOptions } from '../options.js';
import { runInOrder } from '../run-in-order.js';
import { compileInput } from './compile-input.js';
import { openFonts } from './open-fonts.js';
import { type Outcome, openTally, reportConfigurations, workOn } from './outcomes.js';
import { openReporter } from './reporter.js';
import { sayNotes } from './say-notes.js';

/** How many files are read while one is worked on. */
const readAhead = 4;

/** Reports the problems of meeting files. */
export async function check(options: CheckOptions, host: Host): Promise<number> {
  const configurations = openConfigurations(host, options.config);
  const { meetings, listFolder, notes } = await findMeetings(options.paths, host, configurations);
  const reporter = openReporter(host, { ...options, praise: true });
  if (!options.quiet) await sayNotes(notes, host);
  if (await reportConfigurations(configurations.files, reporter)) {
    await reporter.finish();
    return 2;
  }
  const room = { host, listFolder, fonts: await openFonts(host) };
  const tally = openTally(host, reporter, options);

  function checkMeeting(input: MeetingInput): Promise<Outcome> {
    const compile = () => compileInput(input, room);
    return workOn(input.path, { strict: options.strict, compile, make: async () => null });
  }

  await runInOrder(meetings, readAhead, checkMeeting, tally.add);
  return tally.finish();
}
