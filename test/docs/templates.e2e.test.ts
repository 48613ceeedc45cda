import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeHost, withFolder } from '../fake-host.js';
import { findRows, readPage, root, withoutCode } from './read-page.js';

const page = withoutCode(readPage('docs/templates.md'));

/** A template that writes each name of its data, and the kind of each block. */
const walker = {
  'walk/document.hbs': '<html lang="fr"><head><title>w</title></head><body>{{> walk}}</body></html>',
  'walk/partials/walk.hbs': '{{#each this}}<i title="{{@key}}" class="{{lookup . "kind"}}">{{> walk}}</i>{{/each}}',
};

const header = `date: 2025-03-04
time: 18h
room: Mairie // Town hall
attendees: [{ name: Awa Diallo, role: chair }]`;

/** A meeting that has all that a meeting may have. */
const meeting = `---
title: Comité // Committee
${header}
status: draft
next: à convenir // to be agreed
annexes: [{ title: Plan // Map, url: "https://example.org" }]
signatures: [La présidente // The chair]
---

Avant tout. // Before all.

## Ordre du jour // Agenda

- Eau // Water

  Le puits. // The well.

## Eau // Water (Jonas Keller)

#### Détail // Detail

Le puits[^n] est réparé. // The well[^n] is repaired.

[^n]: Enfin. // At last.

### Décisions // Decisions

- Un banc sera posé. // A bench will be put up.
- Il sera bleu. // It will be blue.
- Il sera large. // It will be wide.

### Points d'action // Action points

| Action | Responsable // Owner |
| --- | --- |
| Écrire // Write | Awa Diallo |
`;

it('explains each name that a template is given, and no other', async () => {
  const found = new Set<string>();
  await withFolder({ '.git/HEAD': '', 'meeting.md': meeting, ...walker }, async (cwd) => {
    const host = fakeHost({ cwd });
    await main(['node', 'minutes', 'build', '--html', '--template', 'walk', '-o', '-', 'meeting.md'], host);
    for (const name of namesIn(readTree(host.printed.stdout))) found.add(name);
  });
  expect([...found].sort()).toEqual(documentedNames().sort());
});

it('explains each file of the template', () => {
  const files = readdirSync(`${root}templates`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\./.test(name),
  );
  const named = findRows(page).flatMap(([first = '']) => /^`([\w/-]+\.(?:hbs|css))`$/.exec(first)?.slice(1) ?? []);
  expect(named.sort()).toEqual(files.sort());
});

it('names only properties that the style sheet has', () => {
  const style = readPage('templates/style.css');
  const named = findRows(page).flatMap(([first = '']) => /^`(--[a-z-]+)`$/.exec(first)?.slice(1) ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !style.includes(`${name}:`))).toEqual([]);
});

/** By the headings of the tables: `editions.agenda columns.text`, `flow content`, `Text forms.lang`. */
function documentedNames(): string[] {
  const [, values = ''] = page.split(/^## The values.*$/m);
  return values.split(/^### /m).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    const of = heading.replace(/^Block /, '').replaceAll('`', '');
    return findRows(section).flatMap(([first = '']) =>
      (/^`(.+)`$/.exec(first)?.slice(1) ?? []).map((name) => `${of} ${name}`),
    );
  });
}

interface Node {
  readonly key: string;
  /** Of a block or a section. */
  readonly kind: string;
  readonly children: Node[];
}

/** The data as a tree; a text, HTML and a value that prints by itself have no children here. */
function readTree(html: string): Node {
  const tree: Node = { key: '', kind: '', children: [] };
  const stack = [tree];
  for (const [tag, key = '', kind = ''] of html.matchAll(/<i title="([^"]*)" class="([^"]*)"[^>]*>|<\/i>/g)) {
    if (tag === '</i>') stack.pop();
    else {
      const node = { key, kind, children: [] };
      stack.at(-1)?.children.push(node);
      stack.push(node);
    }
  }
  return tree;
}

/** What entries of a list, or the fields of a value, are explained under; else under the name of the list. */
const groups: Readonly<Record<string, string>> = {
  'The page editions': 'editions',
  'editions facts': 'editions.facts',
  'editions attendance': 'editions.attendance',
  'editions agenda': 'editions.agenda',
  'editions sections': 'editions.sections',
  'editions attendanceSections': 'editions.sections',
  'editions notes': 'editions.notes',
  'editions summary': 'editions.summary',
  'editions next': 'editions.next',
  'editions annexes': 'editions.annexes',
  'editions signatures': 'editions.signatures',
  'editions.next facts': 'editions.facts',
  'editions.annexes sections': 'editions.sections',
  'editions.signatures sections': 'editions.sections',
  'editions.summary decisions': 'decisions decisions',
  'editions.summary actions.columns': 'actions columns',
  'editions.summary actions.rows.cells': 'actions rows cells',
};

/**
 * The names of the data, as the page groups them.
 *
 * @param group the heading under which the page explains them
 * @param path of the value within the group
 */
function namesIn({ children }: Node, group = 'The page', path: readonly string[] = []): string[] {
  if (children.length === 1 && children[0]?.key === 'text') return [];
  return children.flatMap((child) => {
    if (/^\d+$/.test(child.key)) {
      const isBlock = /^(?:blocks|preamble)$/.test(path.at(-1) ?? '');
      return isBlock ? namesIn(child, child.kind) : namesIn(child, group, path);
    }
    const isText = /^(?:forms|plain)$/.test(child.key);
    const [own, inner] = isText ? ['Text', [child.key]] : [group, [...path, child.key]];
    const name = `${own} ${inner.join('.')}`;
    const [other = own, ...rest] = groups[name]?.split(' ') ?? [];
    return [name, ...namesIn(child, other, groups[name] === undefined ? inner : rest)];
  });
}
