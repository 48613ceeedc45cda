import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { report } from '../../src/model/problem.js';
import { type FileReport, reportFile } from '../../src/report/file-report.js';
import { formatSarif, toSarifFile } from '../../src/report/sarif.js';
import { rules as registry } from '../../src/rules/rules.js';
import { applySeverities } from '../../src/rules/severities.js';
import { compileSchema4 } from '../schema/compile-schema.js';
import { reportOf, reversedTime } from './reports.js';

const schema = JSON.parse(readFileSync(new URL('fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const findFaults = compileSchema4(schema);

function readSarif(...reports: readonly FileReport[]) {
  const files = reports.map((each) => toSarifFile(each, (path) => path));
  const text = formatSarif(files, '0.1.0');
  expect(text.endsWith('}\n')).toBe(true);
  const log = JSON.parse(text);
  expect(findFaults(log)).toBe('');
  return log;
}

const source = new VFile({ path: 'minutes/mai.md', value: '## Vote\n\nLe budget passe par 27 voix.\n' });
const translation = new VFile({ path: 'minutes/mai.en.md', value: '## Vote\n\n1- The budget passes by 28 votes.\n' });
report(
  translation,
  'translation/number',
  { start: { line: 3, column: 27, offset: 35 }, end: { line: 3, column: 29, offset: 37 } },
  'Unexpected number `28`, expected `27` as in `mai.md` line 3 (`fr`)',
  'write the same number',
  {
    related: {
      file: source,
      start: { line: 3, column: 21, offset: 29 },
      end: { line: 3, column: 23, offset: 31 },
    },
  },
);
report(
  translation,
  'body/heading',
  { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 3, offset: 11 } },
  'Unexpected `1-`',
  undefined,
  { fix: { start: 9, end: 12, text: '' } },
);
applySeverities(translation);

it('a problem is told with its rule, its place, the place it is measured against and its fix', () => {
  const log = readSarif(reportFile(source), reportFile(translation));
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  const inFile = (uri: string) => ({ uri, uriBaseId: '%SRCROOT%' });
  expect({ ...log, runs: [{ ...run, tool: { driver: { ...run.tool.driver, rules: rules.length } } }] }).toEqual({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'minutes',
            version: '0.1.0',
            semanticVersion: '0.1.0',
            language: 'en',
            rules: registry.length,
          },
        },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the checkout, or the folder of the run.' } },
        },
        artifacts: [
          { location: inFile('minutes/mai.md'), mimeType: 'text/markdown', roles: ['analysisTarget'] },
          { location: inFile('minutes/mai.en.md'), mimeType: 'text/markdown', roles: ['analysisTarget'] },
        ],
        results: [
          {
            ruleId: 'body/heading',
            ruleIndex: rules.findIndex(({ id }: { id: string }) => id === 'body/heading'),
            level: 'note',
            message: { text: 'Unexpected `1-`' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: inFile('minutes/mai.en.md'),
                  region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 3 },
                },
              },
            ],
            fixes: [
              {
                artifactChanges: [
                  {
                    artifactLocation: inFile('minutes/mai.en.md'),
                    replacements: [
                      {
                        deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4 },
                        insertedContent: { text: '' },
                      },
                    ],
                  },
                ],
              },
            ],
            partialFingerprints: { 'minutesProblem/v1': expect.stringMatching(/^[0-9a-f]{16}:1$/) },
          },
          {
            ruleId: 'translation/number',
            ruleIndex: rules.findIndex(({ id }: { id: string }) => id === 'translation/number'),
            level: 'warning',
            message: {
              text: 'Unexpected number `28`, expected `27` as in `mai.md` line 3 (`fr`)\nhint: write the same number',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: inFile('minutes/mai.en.md'),
                  region: { startLine: 3, startColumn: 27, endLine: 3, endColumn: 29 },
                },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: {
                  artifactLocation: inFile('minutes/mai.md'),
                  region: { startLine: 3, startColumn: 21, endLine: 3, endColumn: 23 },
                },
                message: { text: 'What it is measured against' },
              },
            ],
            partialFingerprints: { 'minutesProblem/v1': expect.stringMatching(/^[0-9a-f]{16}:1$/) },
          },
        ],
      },
    ],
  });
});

it('every rule is listed with its severity and what it is for', () => {
  const { rules } = readSarif().runs[0].tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(registry.map(({ id }) => id));
  expect(rules.find(({ id }: { id: string }) => id === 'translation/missing')).toEqual({
    id: 'translation/missing',
    shortDescription: { text: 'A sentence is written in one language of the document only' },
    fullDescription: { text: 'A sentence is written in one language of the document only.' },
    help: {
      text: "A sentence is written in one language of the document only.\n\nUne phrase n'est écrite que dans une langue du document.",
    },
    defaultConfiguration: { level: 'warning' },
  });
});

it('a fingerprint stays where lines are added above, and tells problems of one line apart', () => {
  const fingerprints = (before: string, line: number) =>
    readSarif(
      reportOf(`${before}Les 27 et les 28, les 27\n`, [
        { line, column: 5, endColumn: 7, rule: 'translation/number', message: `as in line ${line + 2}` },
        { line, column: 15, endColumn: 17, rule: 'translation/number' },
        { line, column: 23, endColumn: 25, rule: 'translation/number', message: `as in line ${line + 2}` },
        { line, column: 5, endColumn: 7, rule: 'translation/date' },
      ]),
    ).runs[0].results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0]);
  const first = fingerprints('', 1);
  expect(fingerprints('## Vote\n\n', 3)).toEqual(first);
  expect(new Set(first).size).toBe(4);
  expect(first[2]).toBe(first[0].replace(':1', ':2'));
});

it('paths become URIs, and a configuration is YAML', () => {
  const paths = ['procès verbaux/mai #1 (100 %).md', '/srv/a b.md', '<stdin>', 'minutes.config.yaml'];
  const { artifacts } = readSarif(...paths.map((path) => reportOf('', [], path))).runs[0];
  expect(artifacts).toEqual([
    {
      location: { uri: 'proc%C3%A8s%20verbaux/mai%20%231%20%28100%20%25%29.md', uriBaseId: '%SRCROOT%' },
      mimeType: 'text/markdown',
      roles: ['analysisTarget'],
    },
    { location: { uri: 'file:///srv/a%20b.md' }, mimeType: 'text/markdown', roles: ['analysisTarget'] },
    { location: { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' }, mimeType: 'text/markdown', roles: ['analysisTarget'] },
    {
      location: { uri: 'minutes.config.yaml', uriBaseId: '%SRCROOT%' },
      mimeType: 'application/yaml',
      roles: ['analysisTarget'],
    },
  ]);
});

it('braces are no placeholders of a message, and brackets no links', () => {
  const [result] = readSarif(
    reportOf('', [
      { message: 'Unexpected `[ordre] (a.md)`', hint: 'write `[ordre](a.md)`, or `{ date: 2023-07-20 }`' },
    ]),
  ).runs[0].results;
  expect(result.message.text).toBe(
    'Unexpected `[ordre] (a.md)`\nhint: write `\\[ordre](a.md)`, or `{{ date: 2023-07-20 }}`',
  );
});

it('control characters are escaped, and a problem of the end of a file is right', () => {
  const file = toSarifFile(reportOf('', [{ line: 7, column: 3, message: 'a\u001b\u202e' }]), (path) => path);
  expect(formatSarif([file], '0.1.0')).toContain('"text":"a\\u001b\\u202e"');
  expect(readSarif(reversedTime, reportOf('', [{ line: 7, column: 3 }])).runs[0].results).toHaveLength(2);
});
