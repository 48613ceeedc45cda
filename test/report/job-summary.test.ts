import { expect, it } from 'vitest';
import { formatJobSummary } from '../../src/report/job-summary.js';
import { reportOf, reversedTime } from './reports.js';

const blobs = 'https://github.com/ville/comptes-rendus/blob/4e2a1f';

it('problems become a table, the gravest first, each with a link to its line', () => {
  const note = reportOf('', [{ severity: 'info', rule: 'body/heading', message: 'Near `Décisions`' }], 'mai (2).md');
  expect(formatJobSummary([note, reversedTime], blobs)).toBe(`### minutes

1 error, 1 info in 2 files.

| Place | Severity | Rule | Problem |
| --- | --- | --- | --- |
| [meeting.md&#58;4&#58;7](${blobs}/meeting.md?plain=1#L4) | error | front-matter/time | Unexpected time <code>11&#58;00-9&#58;15</code>, the end comes before the start<br>hint&#58; write the start first, as in <code>09&#58;15-11&#58;00</code> |
| [mai &#40;2&#41;.md&#58;1&#58;1](${blobs}/mai%20%282%29.md?plain=1#L1) | info | body/heading | Near <code>Décisions</code> |
`);
});

it('a clean run says so', () => {
  expect(formatJobSummary([reportOf('', []), reportOf('', [])], null)).toBe('### minutes\n\nNo problems in 2 files.\n');
});

it('no text of a file becomes markup, a cell, a mention or a command of a terminal', () => {
  const message = 'Unexpected `` a`|b ``, *<img src=x>* @equipe #12 :tada: $x$\u001b[0m\u202e';
  const table = formatJobSummary([reportOf('', [{ message }], 'a|b\n.md')], null);
  expect(table.split('\n').slice(6)).toEqual([
    '| a&#124;b&#60;U&#43;000A&#62;.md&#58;1&#58;1 | error | front-matter/required | Unexpected <code>a&#96;&#124;b</code>, &#42;&#60;img src&#61;x&#62;&#42; &#64;equipe &#35;12 &#58;tada&#58; &#36;x&#36;&#60;U&#43;001B&#62;&#91;0m&#60;U&#43;202E&#62; |',
    '',
  ]);
});

it('a long table is cut, and what is left is counted', () => {
  const many = reportOf(
    '',
    Array.from({ length: 501 }, () => ({ message: 'Missing `title`' })),
  );
  const lines = formatJobSummary([many, reversedTime], null).split('\n');
  expect(lines.filter((line) => line.startsWith('| meeting.md'))).toHaveLength(500);
  expect(lines.slice(-3)).toEqual(['', 'And 2 more: the log has them all.', '']);
  const long = reportOf(
    '',
    Array.from({ length: 400 }, () => ({ message: 'é'.repeat(2000) })),
  );
  expect(Buffer.byteLength(formatJobSummary([long], null))).toBeLessThan(401_000);
});
