import type { Hyphenation } from '../hyphenation.js';

export const hyphenation: Hyphenation = {
  load: (region) =>
    region === 'US' || region === 'CA' ? import('hyphen/patterns/en-us.js') : import('hyphen/patterns/en-gb.js'),
};
