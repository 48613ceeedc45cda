import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterEach, expect, it } from 'vitest';
import { readPages } from './read-pages.js';
import { meetingFile, plainBody, Workspace } from './workspace.js';

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans/600SemiBold_Italic/NotoSans_600SemiBold_Italic.ttf',
  ),
);
const seal = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>fetch("//x")</script></svg>';
const ownFont = '@font-face { font-family: Mairie; src: url("../fonts/mairie.ttf") }\nhtml { font: 12pt/1.5 Mairie }\n';

let workspace: Workspace;
afterEach(() => workspace.remove());

function styled(style: string, css: string | null, front: Record<string, string> = {}, body = plainBody): Workspace {
  workspace = new Workspace().write('m.md', meetingFile({ style: `style: ${style}`, ...front }, body));
  workspace.write('fonts/mairie.ttf', font).write('styles/seal.svg', seal).write('secret/.key', 'x');
  return css === null ? workspace : workspace.write(style, css);
}

async function errors(): Promise<string[]> {
  const { exitCode, stdout } = await workspace.run('check', 'm.md', '--format', 'json');
  const { files } = JSON.parse(Buffer.from(stdout, 'latin1').toString('utf8')) as {
    files: { messages: { line: number; column: number; rule: string; severity: string; message: string }[] }[];
  };
  expect(exitCode).toBe(1);
  return files.flatMap(({ messages }) =>
    messages.map(({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`),
  );
}

/** The fonts in a PDF, each with its file. */
async function embeddedFonts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const descriptors = objects.filter((object) => object instanceof PDFDict && object.has(PDFName.of('FontFile2')));
  return descriptors.map((each) => String((each as PDFDict).get(PDFName.of('FontName'))).replace(/^.*\+/, ''));
}

it('follows the tool’s, whose margins stay, and its font goes into the PDF', async () => {
  styled('styles/own.css', ownFont, {}, '## Eau // Water\n\nOui : ½ Ω ✓ عربي. // Yes: ½ Ω ✓ عربي.\n');
  expect(await workspace.run('build', 'm.md')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await embeddedFonts(readFileSync(workspace.path('m.pdf')))).toContain('NotoSans-SemiBoldItalic');
  const [page = []] = await readPages(readFileSync(workspace.path('m.pdf')));
  expect(Math.min(...page.map(({ left }) => left))).toBeGreaterThan(55);
  expect(
    page
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC'),
  ).toContain('✓');
  const { stdout } = await workspace.run('build', 'm.md', '--html', '-o', '-');
  expect(stdout).toContain('font-family:"Minutes Arabic"');
  expect(stdout).toContain('html { font: 12pt/1.5 Mairie,var(--minutes-sans) }');
  expect(stdout.indexOf('src: url("data:font/ttf;base64,')).toBeGreaterThan(stdout.indexOf('@page {'));
});

it('cannot leave its element', async () => {
  styled('styles/own.css', 'h1::after { content: "</style><script>x</script>" } /* </style><b> */');
  const { stdout } = await workspace.run('build', 'm.md', '--html', '-o', '-');
  expect(stdout.match(/<\/style>/g)).toHaveLength(1);
});

it.each([
  ['../own.css', 'Unexpected style sheet `../own.css`, it is outside the repository'],
  ['https://example.org/own.css', 'Unexpected style sheet `https://example.org/own.css`, it is outside the repository'],
  ['styles/no.css', 'Unexpected style sheet `styles/no.css`, there is no such file'],
  ['styles', 'Unexpected style sheet `styles`, it is a folder'],
  ['styles/seal.svg', 'Unexpected style sheet `styles/seal.svg`, expected a `.css` file'],
])('is told where it is none: %s', async (style, message) => {
  styled(style, null);
  expect(await errors()).toEqual([`7:8 error body/asset ${message}`]);
  expect(await workspace.run('build', 'm.md')).toMatchObject({ exitCode: 1, stdout: '' });
});

it('is told each thing that it may not name, and each font that nothing gives', async () => {
  styled(
    'styles/own.css',
    '@import "a.css";\nh1 { background: url(https://x.org/a.png);\n font-family: Arial }\nh2 { background: url(../secret/.key) }',
  );
  expect(await errors()).toEqual([
    '7:8 error body/asset Unexpected `@import` in line 1 of `styles/own.css`, expected one style sheet',
    '7:8 error body/asset Unexpected `https://x.org/a.png` in line 2 of `styles/own.css`, expected a path',
    '7:8 error body/asset Unexpected font `Arial` in line 3 of `styles/own.css`, expected a font of minutes (`Minutes Sans`, `Minutes Mono`)',
    '7:8 error body/asset Unexpected `../secret/.key` in line 4 of `styles/own.css`, it is a hidden file',
  ]);
});

it('may be given by the configuration, from its own folder', async () => {
  workspace = new Workspace().write('minutes.config.yaml', 'style: styles/own.css\n');
  workspace.write('styles/own.css', 'h1 { color: #803 }').write('2025/m.md', meetingFile());
  const { stdout } = await workspace.run('build', '2025/m.md', '--html', '-o', '-');
  expect(stdout).toContain('h1 { color: #803 }\n</style>');
});

it('may be given on the command line, instead of the meeting’s own', async () => {
  styled('styles/own.css', 'h1 { color: #803 }').write('styles/other.css', 'h2 { background: url(seal.svg) }');
  const { stdout } = await workspace.run('build', 'm.md', '--style', 'styles/other.css', '--html', '-o', '-');
  expect(stdout).not.toContain('#803');
  expect(stdout).toContain('h2 { background: url("data:image/svg+xml;base64,');
  workspace.write('styles/other.css', 'h1 {');
  expect(await workspace.run('build', 'm.md', '--style', 'styles/other.css')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'error: Unexpected `{` in line 1 of `styles/other.css`, expected a `}` for it\n  hint: close what is open\n',
  });
  expect(await workspace.run('build', 'm.md', '--style', 'no.css')).toMatchObject({
    exitCode: 2,
    stderr: 'error: `no.css` does not exist\n',
  });
});

it('makes a PDF stale where it, or what it names, has changed', async () => {
  styled('styles/own.css', 'h1 { background: url(seal.svg) }').write('other.css', 'h1 { color: #111 }');
  const built = async (...args: string[]) => (await workspace.run('build', 'm.md', ...args)).stdout;
  expect(await built()).toBe('m.pdf\n');
  expect(await built()).toBe('');
  workspace.write('styles/seal.svg', seal.replace('9', '8'));
  expect(await built()).toBe('m.pdf\n');
  workspace.write('styles/own.css', 'h1 { color: #222 }');
  expect(await built()).toBe('m.pdf\n');
  expect(await built('--style', 'other.css')).toBe('m.pdf\n');
  workspace.write('other.css', 'h1 { color: #333 }');
  expect(await built('--style', 'other.css')).toBe('m.pdf\n');
  expect(await built('--style', 'other.css')).toBe('');
});
