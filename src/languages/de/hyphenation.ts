import type { Hyphenation } from '../hyphenation.js';

export const hyphenation: Hyphenation = { load: () => import('hyphen/patterns/de-1996.js'), capitals: true };
