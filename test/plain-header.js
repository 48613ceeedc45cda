/** The header of a meeting that has nothing wrong, by its fields. 4 March 2025 is a Tuesday. */
export const plainHeader = {
  title: 'Comité de quartier // Neighbourhood committee',
  date: '2025-03-04',
  time: '18:00-19:30',
  room: 'Mairie // Town hall',
  attendees: '[Awa Diallo, Jonas Keller]',
};
