import { meetingFile, type Workspace } from './workspace.js';

/** As long as a file may be. */
function longBody(language: (index: number) => string): string {
  return `## Eau // Water\n\n${Array.from({ length: 4_000 }, (_, index) => `${language(index)}\n\n`).join('')}`;
}

/** A meeting in so many files that no machine reads them in some seconds. */
export function writeEndless(workspace: Workspace, name: string): void {
  const languages = ['de', 'es', 'it', 'nl', 'pt', 'ar'];
  const front = { languages: `languages: [fr, en, ${languages.join(', ')}]` };
  const said = 'La commune répare le puits du quartier, et les voisins la remercient de tout cœur';
  workspace.write(
    `${name}.md`,
    meetingFile(
      front,
      longBody((index) => `${said} ${index}. // The well ${index} is mended.`),
    ),
  );
  for (const language of languages) {
    const body = longBody((index) => `${said} ${index}.`).replace('Eau // Water', 'Eau');
    workspace.write(`${name}.${language}.md`, `---\ntitle: Titre\n---\n\n${body}`);
  }
}

export const items = Array.from(
  { length: 60 },
  (_, index) => `## Point ${index} // Item ${index}\n\nOui. // Yes.\n\n`,
).join('');

/** A template whose loops stand in each other. */
export function nestLoops(depth: number, innermost: string): string {
  const loops = '{{#each @root.editions.0.sections}}'.repeat(depth);
  return `<html><body>${loops}${innermost}${'{{/each}}'.repeat(depth)}</body></html>`;
}

/** A meeting whose template does what takes longest of all that is allowed. */
export function writeTemplated(workspace: Workspace, name: string): void {
  workspace.write('loops/document.hbs', nestLoops(3, '{{#with @root}}{{/with}}'.repeat(900)));
  workspace.write(`${name}.md`, meetingFile({ template: 'template: loops' }, items));
}
