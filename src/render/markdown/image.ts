import type { Images } from '../context.js';
import { attributes } from '../html.js';

/** An `<img>` with the picture inside it, or null where there is no such picture. */
export function imageToHtml(path: string, alt: string, images: Images): string | null {
  const image = images.get(path);
  if (!image) return null;
  const src = `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`;
  return `<img${attributes({ src, alt })}>`;
}
