import { plainHeader } from '../plain-header.js';

/** The meeting that the examples of rules are part of, without problems. */
export const plainFront = Object.entries(plainHeader)
  .map(([name, value]) => `${name}: ${value}`)
  .join('\n');

export const plainBody = `## Eau // Water

Le puits de la place est réparé. // The well on the square is repaired.
`;
