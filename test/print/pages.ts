/** A page to print, as the templates give one. */
export function writePage(title: string, body: string, style = ''): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
}

export const minutes = writePage(
  'Comité de pilotage',
  '<h1>Comité de pilotage</h1><h2 id="budget">1. Budget</h2><table><thead><tr><th>Action</th><th>Échéance</th></tr></thead>' +
    '<tbody><tr><td>Envoyer le budget</td><td>1er juillet</td></tr></tbody></table>' +
    '<p><a href="#budget">Voir le budget</a> <a href="https://example.org/budget">en ligne</a></p>',
);
export const agenda = writePage(
  'Ordre du jour',
  '<h1>Ordre du jour</h1><ol><li>Budget</li></ol>',
  'body { color: green }',
);

/** A PDF without its dates. */
export function timeless(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/D:\d{14}/g, 'D:');
}
