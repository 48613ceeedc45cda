import { VFile } from 'vfile';
import { oncePerKey } from '../../src/basics/once.js';
import { compile } from '../../src/compile.js';
import type { Meeting } from '../../src/model/meeting.js';
import { readConfig } from '../../src/parse/config/read-config.js';
import type { Organization } from '../../src/parse/config/read-organizations.js';
import type { Rule, RuleExample } from '../../src/rules/rule.js';
import { segmentsOfMeeting } from '../../src/text/segments-of-meeting.js';
import { readTextRun } from '../../src/text/text-run.js';
import { buildExample } from './build-example.js';

/** What the checks of some rules alone find in a meeting, its translation and configuration: `1:1 message | hint`, with the fixed text. */
export async function runCheck(rules: readonly Rule[], example: RuleExample): Promise<string[]> {
  const { texts } = buildExample(example);
  const text = texts.get('meeting.md') ?? '';
  const translation = texts.get('meeting.en.md');
  const { organizations } = readConfig(new VFile({ value: texts.get('minutes.config.yaml') ?? '' }));
  const { files, meeting } = compile(
    { path: 'meeting.md', text },
    {
      defaults: {},
      translations:
        translation === undefined ? [] : [{ language: 'en', source: { path: 'meeting.en.md', text: translation } }],
    },
  );
  const [file] = files;
  if (!meeting) throw new Error('the meeting of a test has front matter');
  for (const each of files) each.messages = [];
  runRules(rules, { files, meeting }, organizations);
  return files.flatMap((each) =>
    each.messages.map(({ line, column, reason, note, fix }) => {
      const name = each === file ? '' : `${each.path}:`;
      return `${name}${line}:${column} ${reason} | ${note ?? ''}${fix ? ` → ${fix.text}` : ''}`;
    }),
  );
}

/** Runs the checks of some rules alone: what they find stands on the files. */
export function runRules(
  rules: readonly Rule[],
  { files, meeting }: { readonly files: readonly VFile[]; readonly meeting: Meeting },
  organizations: readonly Organization[] = [],
): void {
  const [file] = files;
  if (!file) throw new Error('a meeting has a file');
  const context = { file, meeting, ...segmentsOfMeeting(meeting), organizations, run: oncePerKey(readTextRun) };
  for (const rule of rules) rule.check?.(context);
}
