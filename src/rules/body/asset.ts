import { readSvgText } from '../../io/images/svg-text.js';
import type { LanguageTag } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import type { FilesContext, FindMissingCharacters } from '../files-context.js';
import type { Assets, NamedPlace } from '../read-assets.js';
import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/asset',
  severity: 'error',
  mandatory: true,
  summary: {
    fr: "une image, une annexe, un modèle ou une feuille de style manque, vient du réseau ou de l'extérieur du dépôt, est caché ou ignoré par git, est trop lourd, abîmé, un dossier, d'un autre format, ou nomme ce qu'elle ne peut utiliser",
    en: 'an image, an annex, a template or a style sheet is missing, comes from the network or from outside the repository, is hidden or ignored by git, is too large, damaged, a folder, of another format, or names what it cannot use',
  },
  checkFiles: checkAssets,
  after: 'actions/past-due',
  reportedBy: ['meetings'],
};

export const examples: RuleExamples = {
  right: [
    {
      body: '## Plans // Plans\n\n![Plan du quartier // Map of the neighbourhood](images/plan.png)\n',
      beside: { 'images/plan.png': 'picture' },
    },
    { front: 'annexes:\n  - { title: Devis // Estimate, file: devis.pdf }', beside: { 'devis.pdf': 'text' } },
    { front: 'style: styles/commune.css', beside: { 'styles/commune.css': 'style' } },
  ],
  wrong: [
    { body: '## Plans // Plans\n\n⟦![Plan](images/plan.png)⟧\n' },
    { body: '## Plans // Plans\n\n⟦![Plan](https://example.org/plan.png)⟧\n' },
    { front: 'annexes:\n  - { title: Devis // Estimate, file: ⟦../compta/devis.pdf⟧ }' },
    { front: 'annexes:\n  - { title: Devis // Estimate, file: ⟦.devis.pdf⟧ }', beside: { '.devis.pdf': 'text' } },
    { front: 'template: ⟦gabarit.txt⟧', beside: { 'gabarit.txt': 'text' } },
    { front: 'logo: ⟦plan.png⟧', beside: { 'plan.png': 'huge' } },
    { front: 'style: ⟦styles/commune.txt⟧', beside: { 'styles/commune.txt': 'style' } },
    { front: 'style: ⟦https://example.org/commune.css⟧' },
    { body: '## Plans // Plans\n\n⟦![Plan](plan.txt)⟧\n', beside: { 'plan.txt': 'text' } },
  ],
};

async function checkAssets({ assets, languages, missingCharacters }: FilesContext): Promise<void> {
  for (const file of assets.files) if (file.state !== 'yes') reportFile(file, file.state);
  for (const { asset, ...named } of assets.pictures) {
    if (asset === 'remote') reportRemote(named);
    else if (!asset.ok) reportImage(named, asset.reason);
  }
  if (missingCharacters) await checkDrawings(assets, languages, missingCharacters);
  if (assets.style) reportStyle(assets.style);
}

function reportRemote({ path, position, file }: NamedPlace): void {
  const message = `Unexpected remote image \`${shorten(path)}\``;
  report(file, 'body/asset', position, message, 'save the image in the repository and name it by its path');
}

function reportImage({ path, position, file }: NamedPlace, reason: keyof typeof reasons): void {
  const message = `Unexpected image \`${shorten(path)}\`, ${reasons[reason]}`;
  report(file, 'body/asset', position, message, hints[reason]);
}

/** Reports drawings that set characters as text that no font has: another one would be drawn on each machine. */
async function checkDrawings(
  { pictures }: Assets,
  languages: readonly LanguageTag[],
  findMissing: FindMissingCharacters,
): Promise<void> {
  for (const { path, position, file, asset } of pictures) {
    const isDrawing = asset !== 'remote' && asset.ok && asset.type === 'image/svg+xml';
    const words = isDrawing ? readSvgText(new TextDecoder().decode(asset.bytes)) : '';
    const [missing] = words === '' ? [] : await findMissing(words, languages);
    if (missing === undefined) continue;
    const message = `Unexpected character \`${missing.written}\` in the image \`${shorten(path)}\`, no font has it`;
    report(file, 'body/asset', position, message, 'save the text of the image as paths');
  }
}

/** Reports a file that the front matter names and that cannot be had. */
function reportFile({ path, position, file }: NamedPlace, reason: keyof typeof reasons): void {
  report(file, 'body/asset', position, `Unexpected file \`${path}\`, ${reasons[reason]}`, hints[reason]);
}

function reportStyle({ problems, position, file }: NonNullable<Assets['style']>): void {
  for (const { message, hint } of problems) report(file, 'body/asset', position, message, hint);
}

const reasons = {
  missing: 'there is no such file',
  outside: 'it is outside the repository',
  hidden: 'it is a hidden file',
  ignored: 'git ignores it',
  folder: 'it is a folder',
  'no-template': 'it is no template',
  'too-large': 'it is too large',
  'heavy-annex': 'it is larger than 20 MB',
  'too-much': 'the files of the document are too large together',
  'page-too-large': 'the pictures on the page are too large together',
  unsupported: 'it is no PNG, JPEG, GIF, WebP or SVG image',
  broken: 'it is damaged or not all there',
  unmeasured: 'nobody can tell how much memory it takes',
} as const;

const hints = {
  missing: 'name it by its path from the meeting file',
  outside: 'copy it into the repository',
  hidden: 'copy it to where it is seen, if it may be published',
  ignored: 'take it out of `.gitignore`, if it may be published',
  folder: 'name a file in it, or pack it into one',
  'no-template': 'name a `.hbs` file, or a folder with a `document.hbs`',
  'too-large': 'reduce it to 20 MB and 64 megapixels at most',
  'heavy-annex': 'reduce it, or name its address (`url`) in place of the file',
  'too-much': 'reduce some, to 64 MB and 200 megapixels in all',
  'page-too-large': 'reduce some, to 28 MB in all',
  unsupported: 'convert it to PNG or JPEG',
  broken: 'save it again, and see whether it opens',
  unmeasured: 'convert it to PNG or JPEG',
} as const;

function shorten(path: string): string {
  return path.length > 80 ? `${path.slice(0, 79)}…` : path;
}
