import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: { for: 'voor|vóór|ja', against: 'tegen', abstain: 'onthouding|onthoudingen' },
  voters: 'stemmen?',
  unanimity: 'unaniem|eenparig|eenstemmig|met algemene stemmen',
  unanimityHint: 'unaniem|eenparig|eenstemm|algemene',
  agreement: 'consens|unaniem|eenparig|eenstemm|alle',
};
