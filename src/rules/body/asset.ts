import type { Image, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readSvgText } from '../../io/images/svg-text.js';
import type { LanguageTag } from '../../model/meeting.js';
import { report } from '../../model/problem.js';
import type { Asset, Images, Repository } from '../../model/repository.js';
import { pathOf } from '../../parse/path-of.js';
import type { RuleDescription } from '../rule.js';
import type { FindMissingCharacters } from './character.js';

export const rule: RuleDescription = {
  id: 'body/asset',
  summary: {
    fr: "une image, une annexe, un modèle ou une feuille de style manque, vient du réseau ou de l'extérieur du dépôt, est caché ou ignoré par git, est trop lourd, abîmé, un dossier, d'un autre format, ou nomme ce qu'elle ne peut utiliser",
    en: 'an image, an annex, a template or a style sheet is missing, comes from the network or from outside the repository, is hidden or ignored by git, is too large, damaged, a folder, of another format, or names what it cannot use',
  },
  examples: {
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
  },
};

/** A picture that a meeting names, at its place. */
interface NamedImage {
  readonly path: string;
  readonly position: Position | undefined;
  readonly file: VFile;
}

/** The pictures in a tree. */
export function imagesOf(tree: Root | RootContent, file: VFile): NamedImage[] {
  const images: NamedImage[] = [];
  visit(tree, 'image', (node: Image) => {
    images.push({ path: node.url, position: node.position, file });
  });
  return images;
}

/** Reads pictures; what cannot be had is reported at each place (`body/asset`). */
export async function readImages(named: readonly NamedImage[], repository: Repository): Promise<Images> {
  const images = new Map<string, { bytes: Uint8Array; type: string }>();
  for (const { path, position, file } of named) {
    const image = await readImage(path, repository);
    if (image === 'remote') {
      report(
        file,
        'body/asset',
        position,
        `Unexpected remote image \`${shorten(path)}\``,
        'save the image in the repository and name it by its path',
      );
    } else if (image.ok) {
      images.set(path, image);
    } else {
      report(
        file,
        'body/asset',
        position,
        `Unexpected image \`${shorten(path)}\`, ${reasons[image.reason]}`,
        hints[image.reason],
      );
    }
  }
  return images;
}

/** Reports drawings that set characters as text that no font has: another one would be drawn on each machine. */
export async function checkDrawings(
  named: readonly NamedImage[],
  images: Images,
  languages: readonly LanguageTag[],
  findMissing: FindMissingCharacters,
): Promise<void> {
  for (const { path, position, file } of named) {
    const image = images.get(path);
    const words = image?.type === 'image/svg+xml' ? readSvgText(new TextDecoder().decode(image.bytes)) : '';
    const [missing] = words === '' ? [] : await findMissing(words, languages);
    if (missing === undefined) continue;
    const message = `Unexpected character \`${missing.written}\` in the image \`${shorten(path)}\`, no font has it`;
    report(file, 'body/asset', position, message, 'save the text of the image as paths');
  }
}

/** Reports a file that the front matter names and that cannot be had. */
export function reportFile(
  path: string,
  state: 'yes' | keyof typeof reasons,
  position: Position | undefined,
  file: VFile,
): void {
  if (state === 'yes') return;
  report(file, 'body/asset', position, `Unexpected file \`${path}\`, ${reasons[state]}`, hints[state]);
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

async function readImage(url: string, repository: Repository): Promise<Asset | 'remote'> {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(url)) return 'remote';
  const path = pathOf(url);
  return path === null || path === '' ? { ok: false, reason: 'missing' } : await repository.readImage(path);
}

function shorten(path: string): string {
  return path.length > 80 ? `${path.slice(0, 79)}…` : path;
}
