interface CompoundLanguage {
  /** Spellings of 1 to 99, parted by spaces. */
  belowHundred(value: number): string;
  /** A number from 1 to 9 before `hundred`; nothing for 1 where it is left out. */
  unitOf(value: number): string;
  readonly hundred: string;
  readonly thousands: string;
  /** May stand between hundreds and what follows. */
  readonly joiner?: string;
}

/** The numbers that a language writes in one word: 2 to 999, and whole thousands to 99,000. */
export function compounds({
  belowHundred,
  unitOf,
  hundred,
  thousands,
  joiner,
}: CompoundLanguage): Record<number, string> {
  const words: Record<number, string> = {};
  for (let value = 2; value < 100; value++) {
    words[value] = belowHundred(value);
    words[value * 1000] = each(belowHundred(value), (word) => [`${word}${thousands}`]);
  }
  for (let count = 1; count < 10; count++) {
    const starts = count === 1 ? [hundred, `${unitOf(1)}${hundred}`] : [`${unitOf(count)}${hundred}`];
    words[count * 100] = starts.join(' ');
    for (let rest = 1; rest < 100; rest++) {
      words[count * 100 + rest] = each(belowHundred(rest), (word) =>
        starts.flatMap((start) =>
          joiner === undefined ? [`${start}${word}`] : [`${start}${word}`, `${start}${joiner}${word}`],
        ),
      );
    }
  }
  return words;
}

function each(words: string, change: (word: string) => readonly string[]): string {
  return words.split(' ').flatMap(change).join(' ');
}
