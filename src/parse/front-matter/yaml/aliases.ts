import type { Range } from '../../../model/range.js';
import type { Value } from './value.js';

/** No front matter of a meeting needs more. */
const mostAliases = 100;
const mostExpanded = 10_000;

/** What anchors name, and a bound to what aliases make of it. */
export interface Aliases {
  define(name: string, value: Value, span: Range): void;
  resolve(name: string): Value | 'none' | 'too-many';
  /** Where anchors stand that no alias names: words, most likely. */
  unused(): readonly Range[];
}

export function createAliases(): Aliases {
  const anchors = new Map<string, Value>();
  const unused = new Map<string, Range>();
  const weights = new Map<Value, number>();
  let count = 0;
  let expanded = 0;
  let exhausted = false;

  return {
    define(name, value, span) {
      anchors.set(name, value);
      unused.set(name, span);
    },
    resolve(name) {
      if (exhausted) return 'too-many';
      const value = anchors.get(name);
      if (!value) return 'none';
      unused.delete(name);
      count++;
      expanded += weigh(value, weights);
      exhausted = count > mostAliases || expanded > mostExpanded;
      return exhausted ? 'too-many' : value;
    },
    unused: () => [...unused.values()],
  };
}

/** How many values a value is when every alias in it is written out. */
function weigh(value: Value, weights: Map<Value, number>): number {
  const known = weights.get(value);
  if (known !== undefined) return known;
  const children =
    value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map((entry) => entry.value) : [];
  const weight = children.reduce((sum, child) => sum + weigh(child, weights), 1);
  weights.set(value, weight);
  return weight;
}
