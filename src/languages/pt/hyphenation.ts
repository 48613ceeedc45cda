import type { Hyphenation } from '../hyphenation.js';

export const hyphenation: Hyphenation = { load: () => import('hyphen/patterns/pt.js') };
