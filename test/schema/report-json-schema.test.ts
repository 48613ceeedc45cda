import { expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.js';
import { reportJsonSchema } from '../../src/schema/report-json-schema.js';
import { reportOf, reversedTime } from '../report/reports.js';
import { compileSchema } from './compile-schema.js';

const findFaults = compileSchema(reportJsonSchema());
const read = (...reports: Parameters<typeof formatJson>[0]) => JSON.parse(formatJson(reports));

it('reports are right: without files, clean, with problems, with hints and without', () => {
  const info = reportOf('## Ouvertur\n', [{ severity: 'info', rule: 'body/heading', hint: null }], '<stdin>');
  for (const reports of [[], [reportOf('', [])], [reversedTime, info, reportOf('', [], 'clean.md')]]) {
    expect(findFaults(read(...reports))).toBe('');
  }
});

it('reports of builds tell what became of each document', () => {
  const build = {
    documents: [
      { path: 'mars.md', output: 'pdf/mars.pdf', state: 'built' as const, seconds: 0.412 },
      { path: 'avril.md', output: null, state: 'failed' as const, seconds: 0 },
      { path: 'mai.md', output: 'pdf/mai.pdf', defaultOutput: 'mai.pdf', state: 'different' as const, seconds: 0 },
    ],
    orphans: [{ output: 'pdf/mai.pdf', source: 'mai.md', removed: true }],
    seconds: 1.5,
  };
  const report = JSON.parse(formatJson([reversedTime], build));
  expect(findFaults(report)).toBe('');
  expect(report.build).toEqual(build);
  expect(findFaults({ ...report, build: { ...build, orphans: undefined } })).toContain(
    "/build must have required property 'orphans'",
  );
});

it('what the contract does not say is wrong', () => {
  const report = read(reversedTime);
  const [file] = report.files;
  const [message] = file.messages;
  const withMessage = (change: object) => ({
    ...report,
    files: [{ ...file, messages: [{ ...message, ...change }] }],
  });
  expect(findFaults({ ...report, version: 2 })).toBe('/version must be equal to constant {"allowedValue":1}');
  expect(findFaults(withMessage({ line: 0 }))).toBe(
    '/files/0/messages/0/line must be >= 1 {"comparison":">=","limit":1}',
  );
  expect(findFaults(withMessage({ hint: undefined }))).toContain(
    "/files/0/messages/0 must have required property 'hint'",
  );
  expect(findFaults(withMessage({ fix: null }))).toContain('must NOT have additional properties');
  expect(findFaults(withMessage({ severity: 'note' }))).toContain('must be equal to one of the allowed values');
});

it('every field is explained in both languages', () => {
  const explained: string[] = [];
  visit(reportJsonSchema(), '');
  function visit(schema: object, path: string): void {
    for (const [name, field] of Object.entries((schema as { properties?: object }).properties ?? {})) {
      expect(field.title).toMatch(/\S/);
      expect(field.description).toMatch(/^\p{Lu}.*\.\n\n\p{Lu}.*\.$/u);
      explained.push(`${path}${name}`);
      visit(field.items ?? field, `${path}${name}.`);
    }
  }
  expect(explained).toEqual([
    'version',
    'files',
    'files.path',
    'files.messages',
    'files.messages.line',
    'files.messages.column',
    'files.messages.endLine',
    'files.messages.endColumn',
    'files.messages.severity',
    'files.messages.rule',
    'files.messages.message',
    'files.messages.hint',
    'summary',
    'summary.files',
    'summary.errors',
    'summary.warnings',
    'build',
    'build.documents',
    'build.documents.path',
    'build.documents.output',
    'build.documents.defaultOutput',
    'build.documents.state',
    'build.documents.seconds',
    'build.orphans',
    'build.orphans.output',
    'build.orphans.source',
    'build.orphans.removed',
    'build.seconds',
  ]);
});
