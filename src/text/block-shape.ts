import type { FlowContent } from '../model/meeting.js';
import { plainText } from './plain-text.js';

/** What must agree for two blocks to correspond: their kind. */
export function shapeOf(node: FlowContent): string {
  if (node.type === 'list') return node.ordered ? 'ordered list' : 'list';
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'thematicBreak') return 'rule';
  if (node.type === 'blockquote') return 'quotation';
  return isNeutral(node) && node.type === 'paragraph' ? 'image or link' : node.type;
}

/** Blocks that serve every language, so that a translation may leave them out: images, code, bare links. */
export function isNeutral(node: FlowContent): boolean {
  if (node.type === 'code' || node.type === 'thematicBreak') return true;
  if (node.type !== 'paragraph') return false;
  return node.children.every((child) => {
    if (child.type === 'image' || child.type === 'inlineCode' || child.type === 'break') return true;
    if (child.type === 'link')
      return plainText(child) === child.url || plainText(child) === child.url.replace(/^mailto:/, '');
    return child.type === 'text' && child.value.trim() === '';
  });
}
