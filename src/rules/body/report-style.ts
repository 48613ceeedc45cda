import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { describeStyle } from '../../io/describe-style.js';
import { report } from '../../model/problem.js';
import type { Repository } from '../../model/repository.js';

/** Reads the style sheet that the front matter names, whole; what is wrong with it is reported there (`body/asset`). */
export async function readStyle(
  path: string,
  position: Position | undefined,
  file: VFile,
  repository: Repository,
): Promise<string | null> {
  const style = await repository.readStyle(path);
  const problems = describeStyle(path, style);
  for (const { message, hint } of problems) report(file, 'body/asset', position, message, hint);
  return style.ok && problems.length === 0 ? style.css : null;
}
