import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingFile, plainBody, Workspace } from './workspace.js';

const workspace = new Workspace();
const connections: string[] = [];
const server = createServer((socket) => {
  connections.push(String(socket.remotePort));
  socket.destroy();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  workspace.remove();
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a meeting file cannot load anything', () => {
  it('by HTML, Markdown, an SVG picture or a template', async () => {
    const loading = [
      `<script src="${origin}/a.js"></script>`,
      `<iframe src="${origin}/b"></iframe>`,
      `<object data="${origin}/c"></object>`,
      `<embed src="${origin}/d">`,
      `<svg onload="fetch('${origin}/e')"><image href="${origin}/f"/></svg>`,
      `<style>@import url(${origin}/g.css); body { background: url(${origin}/h.png) }</style>`,
      `<link rel="stylesheet" href="${origin}/i.css">`,
      `<meta http-equiv="refresh" content="0;url=${origin}/j">`,
      `<base href="${origin}/">`,
      `Mot <img src="${origin}/k.png" onerror="fetch('${origin}/l')"> <video src="${origin}/m"></video> fin.`,
      `<p style="background:url(${origin}/n.png)" onclick="fetch('${origin}/o')">Texte</p>`,
      `[clic](javascript:fetch('${origin}/p'))`,
    ].join('\n\n');
    workspace.write(
      'image.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>fetch('${origin}/q')</script><image href="${origin}/r.png" width="9" height="9"/><style>@import url(${origin}/s.css);</style></svg>`,
    );
    workspace.write(
      'm.md',
      meetingFile({ template: 'template: page.hbs' }, `${plainBody}\n${loading}\n\n![Vue](image.svg)\n`),
    );
    workspace.write(
      'page.hbs',
      `<html><head><link rel="stylesheet" href="${origin}/t.css"></head><body><img src="${origin}/u.png"><script>fetch('${origin}/v')</script><iframe src="${origin}/w"></iframe></body></html>`,
    );
    const { exitCode, stderr } = await workspace.run('build', 'm.md');
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(workspace.has('m.pdf')).toBe(true);
    workspace.write('n.md', meetingFile({}, `${plainBody}\n${loading}\n\n![Vue](image.svg)\n`));
    expect((await workspace.run('build', 'n.md')).exitCode).toBe(0);
    expect(connections).toEqual([]);
  }, 60_000);

  it('by a remote image, which is an error', async () => {
    workspace.write(
      'remote.md',
      meetingFile(
        { logo: `logo: ${origin}/logo.png` },
        `${plainBody}\n![Vue](${origin}/vue.png)\n\n![Vue](//127.0.0.1/vue.png)\n`,
      ),
    );
    expect(await workspace.problems('remote.md')).toEqual([
      '7:7 error body/asset',
      '14:1 error body/asset',
      '16:1 error body/asset',
    ]);
    expect(connections).toEqual([]);
  });
});

describe('a PDF leads nowhere that does harm', () => {
  it('by a link of a template: its text stays, and it is told', async () => {
    workspace.write(
      'liens.hbs',
      `<html lang="fr"><head><title>Liens</title></head><body><h1>Liens</h1>
<ul><li><a href="javascript:app.alert(1)">Un</a></li></ul><a href="file:///etc/passwd"><p>Deux</p></a>
<p><a href="mailto:a@example.org?attach=/etc/passwd">Trois</a> <a href="https://b@example.org/">Quatre</a></p>
<p><a href="https://example.org/">Cinq</a> <a href="tel:+41">Six</a> <a href="#fin">Sept</a></p><p id="fin">Fin</p>
<svg width="90" height="20"><a href="vbscript:1"><text y="15">Huit</text></a></svg></body></html>`,
    );
    workspace.write('liens.md', meetingFile({ template: 'template: liens.hbs' }));
    const harmful = [
      'javascript:app.alert(1)',
      'file:///etc/passwd',
      'mailto:a@example.org?attach=/etc/passwd',
      'https://b@example.org/',
      'vbscript:1',
    ];
    expect(await workspace.run('build', 'liens.md')).toEqual({
      exitCode: 0,
      stdout: 'liens.pdf\n',
      stderr: harmful
        .map(
          (address) => `note: the link to \`${address}\` on the page of \`liens.md\` was taken off, its text stays\n`,
        )
        .join(''),
    });
    const document = await getDocument({
      data: new Uint8Array(readFileSync(workspace.path('liens.pdf'))),
      verbosity: 0,
    }).promise;
    const page = await document.getPage(1);
    const annotations = await page.getAnnotations();
    expect(annotations.map(({ unsafeUrl, dest, contentsObj }) => [unsafeUrl ?? dest, contentsObj.str])).toEqual([
      ['https://example.org/', 'Cinq (https://example.org/)'],
      ['tel:+41', 'Six (tel:+41)'],
      ['fin', 'Sept'],
    ]);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const word of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit']) expect(text).toContain(word);
    await document.destroy();
  });

  it('and what it carries hides no end of its name', async () => {
    workspace.write('plan\u202efdp.exe', 'x');
    workspace.write('joint.md', meetingFile({ annexes: 'annexes: [{ title: Plan, file: "plan\\u202Efdp.exe" }]' }));
    expect((await workspace.run('build', 'joint.md')).exitCode).toBe(0);
    const document = await getDocument({
      data: new Uint8Array(readFileSync(workspace.path('joint.pdf'))),
      verbosity: 0,
    }).promise;
    expect(Object.keys((await document.getAttachments()) ?? {})).toEqual(['joint.md', 'planfdp.exe']);
    await document.destroy();
  });
});

describe('a template that prints nothing is at fault', () => {
  it.each([
    ['empty', ''],
    ['blanks', ' \n\n'],
    ['comment', '{{!-- rien --}}'],
    ['hidden', '<p hidden>Rien</p>'],
    ['drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'],
  ])('with no more than %s in it', async (name, text) => {
    workspace.write(`${name}/document.hbs`, text);
    workspace.write(`${name}.md`, meetingFile({ template: `template: ${name}` }));
    expect(await workspace.run('build', `${name}.md`)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: Unexpected content in the template file \`${name}/document.hbs\`, line 1: it prints no text\n  hint: compare it with the template that comes with minutes\n`,
    });
  });

  it('so is a style sheet that hides all; an empty page among others is none', async () => {
    workspace.write('rien.css', 'body { display: none }');
    workspace.write('rien.md', meetingFile({ style: 'style: rien.css' }));
    expect(await workspace.run('build', 'rien.md')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'error: The page of `rien.md` is blank, expected text\n  hint: look in its style sheet for what hides all\n',
    });
    workspace.write('deux.hbs', '<div style="break-after: page"></div><p>Deux</p>');
    workspace.write('deux.md', meetingFile({ template: 'template: deux.hbs' }));
    expect(await workspace.run('build', 'deux.md')).toEqual({ exitCode: 0, stdout: 'deux.pdf\n', stderr: '' });
  });
});

describe('a meeting file cannot run anything', () => {
  it.each(['---js', '---javascript', '---json', '---coffee', '---toml'])('in a %s block', async (fence) => {
    const marker = workspace.path('marker');
    workspace.write(
      'js.md',
      `${fence}\n{ title: require('fs').writeFileSync(${JSON.stringify(marker)}, 'x') }\n---\n\n${plainBody}`,
    );
    expect(await workspace.problems('js.md')).toEqual(['1:4 error front-matter/language']);
    expect((await workspace.run('build', 'js.md')).exitCode).toBe(1);
    expect(workspace.has('marker')).toBe(false);
  });

  it('by a template mark in its text, which prints as written', async () => {
    workspace.write(
      'hbs.md',
      meetingFile(
        { room: "room: '{{constructor}}'" },
        '## {{lookup . "x"}} // {{{title}}}\n\n{{#each this}}{{@key}}{{/each}} // {{> attack}}\n',
      ),
    );
    const { exitCode, stdout } = await workspace.run('build', 'hbs.md', '--html', '-o', '-');
    expect(exitCode).toBe(0);
    for (const mark of ['{{constructor}}', '{{{title}}}', '{{#each this}}{{@key}}{{/each}}', '{{&gt; attack}}']) {
      expect(stdout.replaceAll('&#123;', '{').replaceAll('&#125;', '}')).toContain(mark);
    }
  });

  it('by a template of its own that reaches for prototypes', async () => {
    workspace.write('page.hbs', '{{constructor.constructor "return process"}}{{__proto__.x}}');
    workspace.write('proto.md', meetingFile({ template: 'template: page.hbs' }));
    const { exitCode, stdout, stderr } = await workspace.run('build', 'proto.md', '--html', '-o', '-');
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).not.toContain('[object process]');
  });
});

describe('a meeting file cannot read outside its repository', () => {
  const outside = new Workspace();
  afterAll(() => outside.remove());

  it('by a path, a link or an address of a file', async () => {
    outside.write('secret.png', png);
    symlinkSync(outside.path('secret.png'), workspace.path('lien.png'));
    mkdirSync(workspace.path('dossier'));
    symlinkSync(outside.folder, workspace.path('dossier/lien'));
    writeFileSync(workspace.path('bon.png'), png);
    const images = [
      '../../../etc/passwd',
      outside.path('secret.png'),
      'lien.png',
      'dossier/lien/secret.png',
      `file://${outside.path('secret.png')}`,
      '..%2f..%2fsecret.png',
      '/dev/zero',
    ];
    const text = images.map((image) => `![Vue](${image})`).join('\n\n');
    workspace.write(
      'paths.md',
      meetingFile(
        { logo: 'logo: lien.png', template: 'template: ../../../etc/passwd' },
        `${plainBody}\n![Vue](bon.png)\n\n${text}\n`,
      ),
    );
    const problems = await workspace.problems('paths.md');
    expect(problems).toEqual([
      '7:7 error body/asset',
      '8:11 error body/asset',
      ...images.map((_, index) => `${17 + 2 * index}:1 error body/asset`),
    ]);
    expect((await workspace.run('build', 'paths.md')).exitCode).toBe(1);
  });

  it('by a link to a file: its address does not reach the page', async () => {
    workspace.write(
      'links.md',
      meetingFile(
        {},
        `${plainBody}\n[un](file:///etc/passwd) [deux](javascript:alert(1)) [trois](data:text/html,x) [quatre](vbscript:x)\n`,
      ),
    );
    const { stdout } = await workspace.run('build', 'links.md', '--html', '-o', '-');
    expect(stdout).not.toMatch(/href="(?:file|javascript|data|vbscript):/i);
    expect(await workspace.problems('links.md')).toEqual(
      Array.from({ length: 4 }, (_, index) =>
        expect.stringMatching(new RegExp(`^13:${[1, 26, 54, 80][index]} warning body/link$`)),
      ),
    );
  });
});

describe('a meeting file cannot print or attach what git does not publish', () => {
  const repository = new Workspace();
  afterAll(() => repository.remove());

  it('by an annex, a template, a logo, a picture, a style sheet or a default of the configuration', async () => {
    repository
      .write('.git/config', '[remote "origin"]\n\turl = https://token@example.org\n')
      .write('.gitignore', '.env\nprivate/\n')
      .write('.env', 'TOKEN=1')
      .write('private/logo.png', png)
      .write('.theme/own.css', 'h1 { color: red }')
      .write('plans/bon.png', png)
      .write('minutes.config.yaml', 'annexes:\n  - { title: Env, file: .env }\n')
      .write('defaults.md', meetingFile());
    symlinkSync('../.git/config', repository.path('plans/config.txt'));
    const annexes = ['.git/config', '.env', 'plans/config.txt', 'private/logo.png', 'plans', './%2egit/config'];
    repository.write(
      'named.md',
      meetingFile(
        {
          logo: 'logo: private/logo.png',
          template: `template: .git/config\nstyle: .theme/own.css\nannexes:\n${annexes
            .map((file) => `  - { title: Annexe // Annex, file: ${file} }`)
            .join('\n')}`,
        },
        `${plainBody}\n![Vue](private/logo.png)\n\n![Vue](plans/bon.png)\n`,
      ),
    );
    const { stdout } = await repository.run('check', 'named.md', '--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { messages: { rule: string; message: string }[] }[] };
    expect(files.flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`)).sort()).toEqual(
      [
        'Unexpected file `./%2egit/config`, it is a hidden file',
        'Unexpected file `.env`, it is a hidden file',
        'Unexpected file `.git/config`, it is a hidden file',
        'Unexpected file `.git/config`, it is a hidden file',
        'Unexpected file `plans/config.txt`, it is a hidden file',
        'Unexpected file `plans`, it is a folder',
        'Unexpected file `private/logo.png`, git ignores it',
        'Unexpected image `private/logo.png`, git ignores it',
        'Unexpected image `private/logo.png`, git ignores it',
        'Unexpected style sheet `.theme/own.css`, it is a hidden file',
      ].map((message) => `body/asset: ${message}`),
    );
    for (const name of ['named.md', 'defaults.md']) {
      expect((await repository.run('build', name)).exitCode).toBe(1);
      expect(repository.has(name.replace('.md', '.pdf'))).toBe(false);
    }
  });

  it('but the user may choose a template and a style sheet anywhere', async () => {
    repository
      .write('.look/page.hbs', '<html lang="fr"><body>Gabarit</body></html>')
      .write('private/own.css', 'h1 { color: #7a1f2b }')
      .write('chosen.md', meetingFile())
      .write('minutes.config.yaml', '');
    const build = (...args: string[]) => repository.run('build', 'chosen.md', '--html', '-o', '-', ...args);
    const { exitCode, stdout } = await build('--template', '.look/page.hbs', '--style', 'private/own.css');
    expect({ exitCode, hasTemplate: stdout.includes('Gabarit') }).toEqual({ exitCode: 0, hasTemplate: true });
    expect(await build('--template', 'plans/bon.png')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'error: No template in `plans/bon.png`\n' +
        '  hint: a template is a `.hbs` file, or a folder with a `document.hbs`; a style sheet is named by `style` or `--style`\n',
    });
  });
});

describe('a file that is made to be slow', () => {
  const limit = 20_000;

  it.each([
    [
      'YAML aliases that multiply',
      `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`)}]`)
        .join('\n')}\n${meetingFile().slice(4)}`,
      'front-matter/syntax',
    ],
    ['a million nested quotes', meetingFile({}, `${plainBody}\n${'>'.repeat(1_000_000)} fin\n`), 'body/size'],
    [
      'a hundred thousand nested quotes',
      meetingFile({}, `${plainBody}\n${'> '.repeat(100_000)} fin\n`),
      'body/nesting',
    ],
    ['ten thousand nested lists', meetingFile({}, `${plainBody}\n${'- '.repeat(10_000)}fin\n`), 'body/nesting'],
    ['a hundred thousand brackets', meetingFile({}, `${plainBody}\n${'['.repeat(100_000)}\n`), 'body/size'],
    ['a hundred thousand stars', meetingFile({}, `${plainBody}\n${'*a '.repeat(50_000)}\n`), 'body/size'],
    ['lines of links to nothing', meetingFile({}, `${plainBody}\n${'[a][b]\n'.repeat(20_000)}`), 'body/size'],
    ['lines of separators', meetingFile({}, `${plainBody}\n${' // \n'.repeat(50_000)}`), 'body/size'],
    ['containers that never close', meetingFile({}, `${plainBody}\n${':::fr\n'.repeat(2000)}`), 'body/nesting'],
    [
      'lists and paragraphs in turn',
      meetingFile({}, `${plainBody}\n${'- un\n\ndeux\n\n'.repeat(20_000)}`),
      'body/size',
    ],
    [
      'a wide table',
      meetingFile({}, `${plainBody}\n|${'a|'.repeat(999)}\n|${'-|'.repeat(999)}\n${'|b\n'.repeat(999)}`),
      'body/size',
    ],
    ['deep flow sequences', `---\na: ${'['.repeat(10_000)}\n---\n`, 'front-matter/syntax'],
    ['fifty megabytes', meetingFile({}, `${plainBody}\n${'Une ligne de texte.\n'.repeat(2_600_000)}`), 'body/size'],
  ])(
    '%s',
    async (name, text, rule) => {
      const file = `${name.replaceAll(' ', '-')}.md`;
      workspace.write(file, text);
      const problems = await workspace.problems(file);
      expect(problems.map((problem) => problem.split(' ').at(-1))).toContain(rule);
    },
    limit,
  );
});
