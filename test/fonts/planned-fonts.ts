import type { FontFiles } from '../../src/fonts/font-library.js';
import { describePlan, planFonts } from '../../src/fonts/make/make-fonts.js';

/** What the fonts of the package are going to draw, before they are made: enough to check by, not to print with. */
export const plannedFonts: FontFiles = {
  async readShipped(name) {
    if (name !== 'fonts.json') throw new Error(`Unexpected \`${name}\`: no font is made for unit tests`);
    return new TextEncoder().encode(JSON.stringify({ subsets: (await planFonts()).map(describePlan) }));
  },
  readInstalled: async () => null,
};
