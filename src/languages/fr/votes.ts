import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: {
    for: 'pour|en faveur|favorables?|oui',
    against: 'contre|défavorables?|opposés?|non',
    abstain: 'abstentions?|abstenus?',
  },
  voters: 'voix|votes?|membres?',
  unanimity: "à l['’]unanimité|(?:par un vote )?unanimes?",
  unanimityHint: 'unanim',
  agreement: 'consens|unanim|assentiment|acclamation|tous|toutes|sans opposition',
};
