import picocolors from 'picocolors';
import { escapeControls } from '../report/escape-controls.js';

/** What the doctor finds, written as it is found; what to do about it comes last. */
export interface Findings {
  readonly hasFaults: boolean;
  good(text: string): void;
  /** @param remedy what to do, in the imperative */
  bad(text: string, remedy: string | undefined): void;
  /** Neither good nor bad. */
  note(text: string): void;
  /** More about the last finding. */
  detail(text: string): void;
  /** What could be better, though it is no fault. */
  advise(text: string): void;
  conclude(): void;
}

export function createFindings(stream: NodeJS.WritableStream, color: boolean): Findings {
  const { bold, dim, green, red } = picocolors.createColors(color);
  const faults: string[] = [];
  const advice: string[] = [];
  const say = (line: string) => stream.write(`${line}\n`);
  return {
    get hasFaults() {
      return faults.length > 0;
    },
    good: (text) => say(`${green('✓')} ${escapeControls(text)}`),
    bad(text, remedy) {
      faults.push(text);
      if (remedy !== undefined) advice.push(remedy);
      say(`${red('✗')} ${escapeControls(text)}`);
    },
    note: (text) => say(`${dim('-')} ${dim(escapeControls(text))}`),
    detail: (text) => say(`    ${dim(escapeControls(text))}`),
    advise: (text) => advice.push(text),
    conclude() {
      say('');
      say(faults.length === 0 ? bold('Ready to print.') : bold(`${faults.length} to mend.`));
      for (const text of advice) say(`  → ${escapeControls(text)}`);
    },
  };
}
