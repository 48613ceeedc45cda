import type { Image } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { describeStyle } from '../io/describe-style.js';
import type { Meeting } from '../model/meeting.js';
import type { Asset, Images, Repository } from '../model/repository.js';
import { pathOf } from '../parse/path-of.js';
import type { Body } from '../parse/read-body.js';
import { treesOf } from './body-trees.js';

/** What a meeting names, each at its place, as it was found. */
export interface Assets {
  /** Annexes and the template. */
  readonly files: readonly (NamedPlace & { readonly state: FileState })[];
  /** Pictures, in each place that names them; a remote one is never fetched. */
  readonly pictures: readonly (NamedPlace & { readonly asset: Asset | 'remote' })[];
  readonly style: NamedStyle | null;
}

export interface NamedPlace {
  readonly path: string;
  readonly position: Position | undefined;
  readonly file: VFile;
}

type FileState = Awaited<ReturnType<Repository['findAnnex']>> | TemplateFault['reason'];
type TemplateFault = Exclude<Awaited<ReturnType<Repository['findTemplate']>>, 'yes'>;

interface NamedStyle extends NamedPlace {
  readonly problems: ReturnType<typeof describeStyle>;
  /** Self-contained; null where there are problems. */
  readonly css: string | null;
}

/** Reads what a meeting file and its translations name. */
export async function readAssets(
  file: VFile,
  { meeting, bodies }: { readonly meeting: Meeting | null; readonly bodies: readonly Body[] },
  repository: Repository,
): Promise<Assets> {
  if (!meeting) return { files: [], pictures: [], style: null };
  const at = (path: string, field: string): NamedPlace => ({ path, position: meeting.positions.get(field), file });
  const files: Assets['files'][number][] = [];
  for (const [index, { file: path }] of meeting.annexes.entries()) {
    if (path !== null) files.push({ ...at(path, `annexes.${index}.file`), state: await repository.findAnnex(path) });
  }
  if (meeting.template !== null) {
    const template = await repository.findTemplate(meeting.template);
    if (template !== 'yes') files.push({ ...at(template.path, 'template'), state: template.reason });
  }
  const logos = meeting.logos.map((path, index) => at(path, `logo.${index}`));
  const pictures: Assets['pictures'][number][] = [];
  for (const named of [...logos, ...findImages(bodies)]) {
    pictures.push({ ...named, asset: await readImage(named.path, repository) });
  }
  const style = meeting.style === null ? null : await readStyle(at(meeting.style, 'style'), repository);
  return { files, pictures, style };
}

/** The pictures that can be printed, by the path that names them. */
export function imagesOf({ pictures }: Assets): Images {
  return new Map(
    pictures.flatMap(({ path, asset }) => (asset !== 'remote' && asset.ok ? [[path, asset] as const] : [])),
  );
}

function findImages(bodies: readonly Body[]): NamedPlace[] {
  const images: NamedPlace[] = [];
  for (const { file, tree } of treesOf(bodies)) {
    visit(tree, 'image', ({ url, position }: Image) => {
      images.push({ path: url, position, file });
    });
  }
  return images;
}

async function readImage(url: string, repository: Repository): Promise<Asset | 'remote'> {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(url)) return 'remote';
  const path = pathOf(url);
  return path === null || path === '' ? { ok: false, reason: 'missing' } : await repository.readImage(path);
}

async function readStyle(named: NamedPlace, repository: Repository): Promise<NamedStyle> {
  const style = await repository.readStyle(named.path);
  const problems = describeStyle(named.path, style);
  return { ...named, problems, css: style.ok && problems.length === 0 ? style.css : null };
}
