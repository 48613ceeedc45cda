// Loaded before a program (`node --import`), writes the most memory that it held, in kilobytes, to the file that
// `MEMORY_FILE` names.

import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.MEMORY_FILE ?? '', String(process.resourceUsage().maxRSS));
});
