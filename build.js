import { bundle } from './build/bundle.js';
import { makeFonts } from './build/make-fonts.js';

await Promise.all([bundle('dist'), makeFonts('dist/fonts')]);
