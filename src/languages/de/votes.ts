import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: {
    for: 'dafür|ja-stimmen|ja|fürstimmen',
    against: 'dagegen|nein-stimmen|nein|gegenstimmen?',
    abstain: 'enthaltung|enthaltungen',
  },
  voters: 'stimmen?',
  unanimity: 'einstimmig\\p{L}*',
  unanimityHint: 'einstimm',
  agreement: 'einstimm|alle',
};
