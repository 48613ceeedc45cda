import { parseSync } from 'vite';

/**
 * Where a source names a language: `line: 'fr'` for its code as a text, `line: .fr` as the name of a property. What `Intl`
 * is asked in is left out: it needs some language, to speak as the tool does or in a form that is read again.
 */
export function findLanguageCodes(file: string, source: string, codes: readonly string[]): readonly string[] {
  const code = new RegExp(`^(?:${codes.join('|')})(?:[-_][a-z0-9]{2,8})*$`, 'i');
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    for (const [sign, name] of namesOf(node)) {
      if (typeof name !== 'string' || !code.test(name)) continue;
      const line = source.slice(0, Number(node.start)).split('\n').length;
      found.push(`${line}: ${sign === '.' ? `.${name}` : `'${name}'`}`);
    }
    for (const [key, child] of Object.entries(node)) if (!(key === 'arguments' && isIntl(node))) visit(child);
  };
  visit(parseSync(file, source).program);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function namesOf(node: Node): readonly (readonly [sign: '.' | "'", name: unknown])[] {
  const { type, key, property, computed } = node;
  if (type === 'Literal') return [["'", node.value]];
  if (type === 'TemplateLiteral') {
    const [only, ...others] = node.quasis as readonly { readonly value: Node }[];
    return others.length === 0 ? [["'", only?.value.cooked]] : [];
  }
  const name = type === 'MemberExpression' ? property : key;
  return isNode(name) && name.type === 'Identifier' && computed !== true ? [['.', name.name]] : [];
}

function isIntl({ type, callee }: Node): boolean {
  return type === 'NewExpression' && isNode(callee) && isNode(callee.object) && callee.object.name === 'Intl';
}
