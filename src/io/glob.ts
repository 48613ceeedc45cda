/** Whether a glob names a path; given as the names of its folders and its own. */
export type MatchesNames = (names: readonly string[]) => boolean;

/**
 * Reads a glob as git's `wildmatch` does: `*`, `?`, `[…]` and `\` within a name, `**` for any folders, or at the end for
 * all that they hold. A path takes time by its own length and that of the glob, as no way to match is tried twice: as a
 * regular expression, a dozen `**` take longer than anyone waits.
 */
export function compileGlob(glob: string): MatchesNames {
  const plain = glob.replace(/\\([\s\S])/g, (pair, character) => (character === '/' ? '/' : pair));
  const parts = plain.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
  // What `**` at the end names is in a folder, not the folder itself.
  const steps = (parts.at(-1) === '**' ? [...parts, '*'] : parts).map((part) =>
    part === '**' ? null : compileName(part),
  );
  const fewest = steps.filter((step) => step !== null).length;

  return (names) => {
    if (names.length < fewest) return false;
    /** Whether the steps so far can end before each of the names. */
    let reached = [true, ...names.map(() => false)];
    for (const matches of steps) {
      if (matches === null) {
        const first = reached.indexOf(true);
        reached = reached.map((_, at) => first >= 0 && at >= first);
      } else {
        reached = reached.map((_, at) => at > 0 && reached[at - 1] === true && matches(names[at - 1] ?? ''));
      }
      if (!reached.includes(true)) return false;
    }
    return reached.at(-1) === true;
  };
}

/** Where a glob has marks that a plain path has not. */
export const globMarks = /[*?[{]/;

/** One character of a name; null: any run of them. */
type Token = ((character: string) => boolean) | null;

function compileName(glob: string): (name: string) => boolean {
  if (!/[*?[\\]/.test(glob)) return (name) => name === glob;
  const tokens = readTokens([...glob]);
  return tokens === null ? () => false : (name) => matchName(tokens, [...name]);
}

/** Goes back to the last run alone: what an earlier one could take more, the last could too. */
function matchName(tokens: readonly Token[], name: readonly string[]): boolean {
  let [at, token] = [0, 0];
  let run: { token: number; end: number } | null = null;
  while (at < name.length) {
    const matches = tokens[token];
    if (matches === null) {
      run = { token, end: at };
      token++;
    } else if (matches?.(name[at] ?? '')) {
      at++;
      token++;
    } else if (run) {
      run.end++;
      at = run.end;
      token = run.token + 1;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every((rest) => rest === null);
}

/** Null where the glob is broken and names nothing: a `[` that is never closed, a `\` at the end. */
function readTokens(glob: readonly string[]): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; at++) {
    const mark = glob[at];
    if (mark === '*') {
      if (tokens.at(-1) !== null) tokens.push(null);
    } else if (mark === '?') {
      tokens.push(() => true);
    } else if (mark === '[') {
      const set = readSet(glob, at + 1);
      if (set === null) return null;
      tokens.push(set.has);
      at = set.end;
    } else {
      if (mark === '\\') at++;
      const character = glob[at];
      if (character === undefined) return null;
      tokens.push((other) => other === character);
    }
  }
  return tokens;
}

/** What stands in brackets, from behind the `[` to the `]`; a `]` that comes first is a member. */
function readSet(glob: readonly string[], from: number): Member | null {
  const isNegated = glob[from] === '!' || glob[from] === '^';
  const start = isNegated ? from + 1 : from;
  const members: Member[] = [];
  for (let at = start; at < glob.length; ) {
    if (glob[at] === ']' && at > start)
      return { has: (character) => members.some(({ has }) => has(character)) !== isNegated, end: at };
    const member = readClass(glob, at) ?? readRange(glob, at);
    members.push(member);
    at = member.end;
  }
  return null;
}

interface Member {
  readonly has: (character: string) => boolean;
  /** Behind it, but for a whole set: where its `]` is. */
  readonly end: number;
}

/** One character, or those from one to another. */
function readRange(glob: readonly string[], from: number): Member {
  const first = glob[from] === '\\' ? from + 1 : from;
  const isRange = glob[first + 1] === '-' && glob[first + 2] !== undefined && glob[first + 2] !== ']';
  const last = isRange ? first + (glob[first + 2] === '\\' ? 3 : 2) : first;
  const [low, high] = [glob[first] ?? '', glob[last] ?? ''];
  return { has: (character) => low <= character && character <= high, end: last + 1 };
}

const longestClass = '[:xdigit:]'.length;

/** As `[:digit:]`; one that is not known has no members. */
function readClass(glob: readonly string[], from: number): Member | null {
  const [written, name = ''] = /^\[:([a-z]*):\]/.exec(glob.slice(from, from + longestClass).join('')) ?? [];
  if (written === undefined) return null;
  return { has: (character) => classes[name]?.test(character) ?? false, end: from + written.length };
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /^[a-z0-9]$/i,
  alpha: /^[a-z]$/i,
  blank: /^[ \t]$/,
  cntrl: /^\p{Cc}$/u,
  digit: /^[0-9]$/,
  graph: /^[!-~]$/,
  lower: /^[a-z]$/,
  print: /^[ -~]$/,
  punct: /^[!-/:-@[-`{-~]$/,
  space: /^[\t-\r ]$/,
  upper: /^[A-Z]$/,
  xdigit: /^[a-f0-9]$/i,
};
