import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: {
    for: 'for|in favou?r|yes|ayes?|yeas?',
    against: 'against|opposed|nays?|no',
    abstain: 'abstentions?|abstained|abstaining|abstains?',
  },
  voters: 'votes?|voices|members?',
  unanimity: 'unanimous(?:ly)?|unanimity|nem\\.? con\\.?',
  unanimityHint: 'unanim|nem',
  agreement: 'consens|unanim|acclamation|nem\\b|all\\b',
};
