import { expect, it } from 'vitest';
import { openPrinter } from '../../src/print/printer.js';
import { agenda, minutes, timeless, writePage } from './pages.js';

const logo = writePage(
  'Logo',
  '<img alt="Logo" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2230%22 height=%2230%22%3E%3Crect width=%2230%22 height=%2230%22/%3E%3C/svg%3E">',
);

/** Pages that leave in a window, or find in it, what others do not. */
const strangers = [
  agenda,
  minutes,
  writePage(
    'Séance à huis clos',
    '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'"><base href="https://example.org/"><p>Huis clos <a href="vote">Vote</a></p>',
    '@page { size: 50mm 50mm } body { font-size: 40pt }',
  ),
  agenda.replace('<meta', `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><meta`),
  logo,
  logo.replace('<meta', `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><meta`),
  '<p>Sans titre ni type</p><table><tr><td>1</td></tr></table>',
  '<html><head><meta http-equiv="Content-Language" content="ar"></head><body><p>ص <q>Langue</q></p></body></html>',
  '<!doctype html><title>Sans langue</title><p>ص <q>Langue</q></p>',
  writePage('Saisie', '<input autofocus value="Nom"> <input value="Prénom">', ':focus { border: 5px solid red }'),
  writePage('Autre saisie', '<input value="Nom"> <input autofocus value="Prénom">', ':focus { border: 5px solid red }'),
  writePage('Renvoi', '<meta http-equiv="refresh" content="0; url=data:text/html,Ailleurs"><p>Renvoi</p>'),
  writePage('Cadre', '<iframe srcdoc="<p>Encadré</p>"></iframe><dialog open>Vote</dialog><details open>Non</details>'),
  writePage(
    'Compteurs',
    '<ol><li>Un</li></ol><p>Deux</p>',
    '@property --bord { syntax: "<length>"; inherits: true; initial-value: 9px } @counter-style tirets { system: cyclic; symbols: "–" } ol { list-style: tirets } p { border: var(--bord) solid }',
  ),
  writePage(
    'Sans compteurs',
    '<ol><li>Un</li></ol><p>Deux</p>',
    'ol { list-style: tirets } p { border: var(--bord) solid }',
  ),
];

it('a printer keeps nothing of a document for the next', async () => {
  const alone = await openPrinter({ env: process.env, tabs: 1 });
  try {
    const expected: string[] = [];
    for (const html of strangers) {
      const fresh = await openPrinter({ env: process.env, tabs: 1 });
      expected.push(timeless(await fresh.print(html)));
      await fresh.close();
    }
    const order = [...strangers.keys(), ...[...strangers.keys()].reverse()];
    const odd: number[] = [];
    for (const at of order) if (timeless(await alone.print(strangers[at] ?? '')) !== expected[at]) odd.push(at);
    expect(odd).toEqual([]);
    expect(new Set(expected).size).toBe(strangers.length);
  } finally {
    await alone.close();
  }
});
