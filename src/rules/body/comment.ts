import type { VFile } from 'vfile';
import { report } from '../../model/problem.js';
import { createFieldSuggester } from '../../parse/front-matter/suggest-field.js';
import type { ToolComment } from '../../parse/tool-comments.js';
import type { FilesContext } from '../files-context.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/comment',
  severity: 'warning',
  summary: {
    fr: "un commentaire `minutes-disable-next-block` ne nomme aucune règle, ou une règle qui n'existe pas",
    en: 'a `minutes-disable-next-block` comment names no rule, or one that does not exist',
  },
  checkFiles: checkComments,
  reportedBy: ['rules'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Archives // Archives\n\n<!-- minutes-disable-next-block body/link -->\n[Registre](registre-1998.pdf)\n',
    },
  ],
  wrong: [
    {
      body: '## Eau // Water\n\n⟦<!-- minutes-disable-next-block -->⟧\nLe puits est réparé. // The well is repaired.\n',
    },
    {
      body: '## Eau // Water\n\n⟦<!-- minutes-disable-next-block translation/numbers -->⟧\nLe puits est réparé. // The well is repaired.\n',
    },
  ],
};

/** Judges comments that speak to the program, in the order in which they are written. */
function checkComments({ bodies, rules }: FilesContext): void {
  for (const { file, comments } of bodies) for (const comment of comments) judge(comment, rules, file);
}

function judge({ command, names, place, block }: ToolComment, rules: FilesContext['rules'], file: VFile): void {
  if (command !== 'disable-next-block') {
    const message = `Unknown comment \`minutes-${command}\``;
    report(file, 'body/comment', place, message, 'write `<!-- minutes-disable-next-block RULE -->`');
    return;
  }
  if (names.length === 0) report(file, 'body/comment', place, 'Missing rule in the comment', nameRule);
  const right = names.filter((name) => judgeName(name, place, { rules, file }));
  if (right.length === 0 || block !== null) return;
  const hint = 'write it on a line of its own before the block';
  report(file, 'body/comment', place, 'Unexpected comment, no block follows it', hint);
}

const nameRule = 'name a rule as in the reports, such as `translation/number`';

/** Whether a rule is called so, and may be silenced. */
function judgeName(
  name: string,
  place: ToolComment['place'],
  { rules, file }: { readonly rules: FilesContext['rules']; readonly file: VFile },
): boolean {
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined) {
    const near = createFieldSuggester(rules.map(({ id }) => id))(name);
    const hint = near === null ? nameRule : `did you mean \`${near}\`?`;
    report(file, 'body/comment', place, `Unknown rule \`${name}\` in the comment`, hint);
  } else if (rule.mandatory) {
    const message = `Unexpected rule \`${name}\` in the comment, nothing can be printed where it fails`;
    report(file, 'body/comment', place, message, 'correct the fault');
  }
  return rule !== undefined && !rule.mandatory;
}
