// Judges the cases that it is sent. Bundled by fuzz.js with what it judges.

import { parentPort } from 'node:worker_threads';
import pico from 'picocolors';
import { VFile } from 'vfile';
import { readConfig } from '../../src/parse/config/read-config.ts';
import { reportFile } from '../../src/report/file-report.ts';
import { formatText } from '../../src/report/text.ts';
import { applySeverities, judgeSeverities } from '../../src/rules/severities.ts';
import { compileAndCheck } from '../compile-and-check.ts';
import { judgeCase } from './judge-case.js';

const subject = {
  compileAndCheck,
  readConfig,
  judgeSeverities,
  applySeverities,
  VFile,
  reportFile,
  formatText,
  colors: pico.createColors(false),
};

parentPort?.on('message', async (given) => {
  parentPort?.postMessage(await judgeCase(given, subject));
});
