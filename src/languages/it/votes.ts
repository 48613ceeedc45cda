import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: {
    for: 'favorevoli|favorevole|a favore|sì',
    against: 'contrari|contrario|contro|no',
    abstain: 'astenut[oi]|astension[ei]',
  },
  voters: 'voti',
  unanimity: "all['’]unanimità|unanime(?:mente)?",
  unanimityHint: 'unanim',
  agreement: 'consens|unanim|tutti',
};
