import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: { for: 'a favor|sim', against: 'contra|não', abstain: 'abstenção|abstenções' },
  voters: 'votos?',
  unanimity: 'por unanimidade|unânime(?:mente)?',
  unanimityHint: 'unanim|unânim',
  agreement: 'consens|unanim|unânim|todos',
};
