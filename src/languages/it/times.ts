import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  fullStop: true,
};
