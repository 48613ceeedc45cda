import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { makeFonts } from './build/make-fonts.js';

const dist = fileURLToPath(new URL('dist', import.meta.url));

await Promise.all([bundle(dist), makeFonts(join(dist, 'fonts'))]);
