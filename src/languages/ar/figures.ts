import type { FigureWords } from '../number-words.js';

export const figures: FigureWords = { decades: 'سنوات|أعوام', half: 'نصف', third: 'ثلث', quarter: 'ربع' };
