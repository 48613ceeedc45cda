import { readStructure, type StructureElement } from './read-structure.js';

/**
 * What a screen reader goes through: the structure tree of a PDF as text, a line for each element with its language
 * where it changes, its words below it, in their order.
 */
export async function walkPdf(pdf: Uint8Array): Promise<string> {
  const elements = await readStructure(pdf);
  return `${elements.flatMap((element) => walk(element, '', 0)).join('\n')}\n`;
}

function walk({ role, lang, scope, alt, kids }: StructureElement, langAround: string, depth: number): string[] {
  const heading = [role];
  if (lang !== langAround) heading.push(`[${lang}]`);
  if (scope !== '') heading.push(`(${scope})`);
  if (alt !== '') heading.push(`“${alt}”`);
  const indent = '  '.repeat(depth);
  const below = kids.flatMap((kid) => {
    if (typeof kid !== 'string') return walk(kid, lang, depth + 1);
    const words = kid
      .replace(/\u00ad\s*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return words === '' ? [] : [`${indent}  “${words}”`];
  });
  return [indent + heading.join(' '), ...below];
}
