#!/usr/bin/env bash
# The package as a user gets it: packed, installed in an empty folder with no install script run and no PUPPETEER_*
# variable, then used on a meeting of their own.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset "${!PUPPETEER_@}"
npm pack --silent --ignore-scripts --pack-destination "$folder" "$root" >/dev/null
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ./minutes-*.tgz
cat >m.md <<'MEETING'
---
title: Comité des usagers // Users' Committee
date: 2025-03-04
time: 18:00-19:30
room: Mairie // Town hall
attendees: [Awa Diallo, Jonas Keller]
---

## Horaires de la bibliothèque // Library opening hours

La bibliothèque ouvrira le lundi. // The library will open on Mondays.
MEETING
npx minutes --version
npx minutes build m.md
head -c 5 m.pdf | grep -q '%PDF-'
echo "the package builds $(wc -c <m.pdf) bytes of PDF"
# The example of the library, as the documentation has it: it runs, and its types are right without any other package.
cp m.md meeting.md
sed -n '/^```js$/,/^```$/p' "$root/docs/library.md" | grep -v '^```' >library.mjs
node library.mjs
grep -q 'Library opening hours' meeting.html
cat >library.mts <<'TYPES'
import { check, compile, type Problem, render } from 'minutes';
const checked = await check(await compile({ path: 'm.md', text: '' }, { translations: [] }), { folder: '.' });
const problems: readonly Problem[] = checked.problems;
const page: string = await render(checked, { languages: ['en'], layout: 'parallel' });
// @ts-expect-error there is no such layout
await render(checked, { layout: 'columns' });
export { page, problems };
TYPES
"$root/node_modules/.bin/tsc" --noEmit --strict --module nodenext --target es2022 --types '' library.mts
echo "the library makes $(wc -c <meeting.html) bytes of a page, and has types; 2 passed, 0 failed"
