/** The meeting that the examples of rules are part of, without problems. 4 March 2025 is a Tuesday. */
export const plainFront = `title: Comité de quartier // Neighbourhood committee
date: 2025-03-04
time: 18:00-19:30
room: Mairie // Town hall
attendees: [Awa Diallo, Jonas Keller]`;

export const plainBody = `## Eau // Water

Le puits de la place est réparé. // The well on the square is repaired.
`;
