// What it costs to parse the Markdown files below a folder with remark and do nothing else: the measure for `minutes
// check`.
// node parse-alone.js FOLDER

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [folder = '.'] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkGfm);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
for (const name of names) processor.parse(readFileSync(join(folder, name), 'utf8'));
