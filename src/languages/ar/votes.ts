import type { VoteWords } from '../vote-words.js';

export const votes: VoteWords = {
  sides: {
    for: 'مؤيد|مؤيدين|مؤيدون|مؤيداً|لصالح|موافق|موافقون|موافقين|نعم',
    against: 'ضد|معارض|معارضة|معارضين|معارضون|معارضاً|لا|رفض|رافض|رافضون',
    abstain: 'امتناع|ممتنع|ممتنعون|ممتنعين|ممتنعاً',
  },
  voters: 'صوتاً?|أصوات|عضواً?|أعضاء',
  unanimity: 'بالإجماع|بالاجماع',
  unanimityHint: 'جماع',
  agreement: 'بتوافق|جماع|جميع',
};
