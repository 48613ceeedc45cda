import type { TimeWords } from '../time-words.js';

export const times: TimeWords = {
  hours: { noon: 12, midday: 12, midnight: 0 },
  morning: 'am|a m|a\\. ?m\\.?|in the morning',
  later: 'pm|p m|p\\. ?m\\.?|in the afternoon|in the evening',
  hint: 'am|pm|[ap][. ]|o.clock',
  units: { short: 'hrs', long: 'hr' },
  oclock: "o'clock",
  beforeStop: 'at',
  at: 'at',
  before: 'at|from|to|until|till|by|before|after',
  lasting: {
    words: 'duration|lasts?|lasted|total|session|maximum|minimum|for|in|within|every|about|over',
    of: 'of ',
    about: 'about |maximum ',
  },
  spent: 'per |of |each|later|long',
  to: 'to|until|till',
  ahead: 'to|and',
  between: 'between',
  roundTheClock: '24 hours a day',
  duration: { hours: 'hours?' },
  written: { noon: 'noon|midday', midnight: 'midnight', hours: 'hrs?', before: 'at|from', to: 'to|until|till' },
};
