// Judges the cases that it is sent. Bundled by fuzz.js with what it judges.

import { parentPort } from 'node:worker_threads';
import pico from 'picocolors';
import { VFile } from 'vfile';
import { compile } from '../../src/compile.ts';
import { readConfig } from '../../src/parse/config/read-config.ts';
import { reportFile } from '../../src/report/file-report.ts';
import { formatText } from '../../src/report/text.ts';
import { judgeCase } from './judge-case.js';

const subject = { compile, readConfig, VFile, reportFile, formatText, colors: pico.createColors(false) };

parentPort?.on('message', async (given) => {
  parentPort?.postMessage(await judgeCase(given, subject));
});
