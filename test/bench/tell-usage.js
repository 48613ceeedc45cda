// Loaded before a program (`node --import`), writes what it used to the file that `USAGE_FILE` names: the most memory, in
// kilobytes, and processor time, in microseconds.

import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.USAGE_FILE ?? '', JSON.stringify(usage));
});
