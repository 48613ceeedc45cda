import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { isPlain, listFiles } from './list-files.js';

// The folder was empty before: whatever is in it now came from the cache.
const [folder, list = ''] = [resolve(process.env.MINUTES_OUTPUT ?? ''), process.argv[2]];
const restored = isPlain(folder) ? listFiles(folder) : [];
writeFileSync(list, JSON.stringify(restored));
