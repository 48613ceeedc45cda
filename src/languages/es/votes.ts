import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: { for: 'a favor|sí', against: 'en contra|no', abstain: 'abstención|abstenciones|abstenidos?' },
  voters: 'votos?',
  unanimity: 'por unanimidad|unánime(?:mente)?',
  unanimityHint: 'unanim|unánim',
  agreement: 'consens|unanim|unánim|todos',
};
