/** The lines of a header that is right, for the examples that are about what stands around it. */
export const headerLines = `title: Conseil d'école // School Council
date: 2025-11-18
time: 17:30
room: Préau // Covered playground
attendees: [Inès Morel, Paul Okafor]`;
