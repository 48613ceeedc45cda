import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/print/printer.js';
import { useTemporaryFolders } from './temporary-folders.js';

const makeFolder = useTemporaryFolders();

describe('a page that is printed', () => {
  let printer: Printer;
  let listener: Server;
  let connections = 0;
  let address = '';
  let canary = '';

  beforeAll(async () => {
    printer = await openPrinter({ env: process.env });
    listener = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const bound = listener.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    const file = join(await makeFolder(), 'canary.svg');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50">CANARY</text></svg>';
    await writeFile(file, svg);
    canary = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await printer.close();
    await new Promise((resolve) => listener.close(resolve));
  });

  const vectors: Readonly<Record<string, (url: string) => string>> = {
    image: (url) =>
      `<img src="${url}/i.png"><img srcset="${url}/i2.png 2x"><picture><source srcset="${url}/i3.png"><img></picture>`,
    style: (url) =>
      `<link rel="stylesheet" href="${url}/s.css"><style>@import "${url}/i.css"; p { background: url(${url}/b.png) }</style>`,
    font: (url) => `<style>@font-face { font-family: F; src: url(${url}/f.woff2) } p { font-family: F }</style>`,
    hints: (url) =>
      `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="prefetch" href="${url}/p">` +
      `<link rel="preload" as="image" href="${url}/l"><link rel="icon" href="${url}/f.ico"><link rel="manifest" href="${url}/m">`,
    frame: (url) => `<iframe src="${url}/f"></iframe><iframe srcdoc="<img src='${url}/s.png'>"></iframe>`,
    'data frame': (url) => `<iframe src="data:text/html,<img src='${url}/d.png'>"></iframe>`,
    object: (url) =>
      `<object data="${url}/o"></object><embed src="${url}/e"><video src="${url}/v" poster="${url}/p" autoplay></video>`,
    drawing: (url) => `<svg><image href="${url}/x.png"/><use href="${url}/u.svg#a"/></svg>`,
    refresh: (url) => `<meta http-equiv="refresh" content="0;url=${url}/r">`,
    base: (url) => `<base href="${url}/"><img src="b.png">`,
    script: (url) =>
      `<script src="${url}/s.js"></script><script>fetch('${url}/f')</script><img src="x" onerror="fetch('${url}/e')">`,
    form: (url) => `<form action="${url}/a"><input autofocus onfocus="this.form.submit()"></form>`,
  };

  it.each(Object.keys(vectors))('reaches nothing over the network: %s', async (name) => {
    const pdf = await printer.print(writePage(vectors[name]?.(address) ?? ''));
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Title (Registre)');
    expect(connections).toBe(0);
  });

  it('reads no file', async () => {
    const body = `<img src="${canary}"><object data="${canary}"></object><iframe src="${canary}"></iframe><embed src="${canary}">`;
    const without = await printer.print(writePage(body.replaceAll(canary, 'about:blank')));
    const pdf = await printer.print(writePage(body));
    // A drawing would bring its text, and with it a font.
    expect(countFonts(pdf)).toBe(countFonts(without));
  });

  it('runs no script', async () => {
    const body = `<p>Registre</p><script>document.body.innerHTML = '<h1>Marque</h1>'.repeat(500)</script>`;
    const pdf = Buffer.from(await printer.print(writePage(body))).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

function writePage(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Registre</title></head><body><p>Registre</p>${body}</body></html>`;
}

function countFonts(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Font\b/g)?.length ?? 0
  );
}
