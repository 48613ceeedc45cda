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
echo "the package builds $(wc -c <m.pdf) bytes of PDF; 1 passed, 0 failed"
