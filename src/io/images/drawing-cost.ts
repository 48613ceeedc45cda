import { unescapeCss } from './unescape-css.js';
import type { XmlElement } from './xml.js';

/** Counts the elements of a drawing, each as often as it is drawn. */
export interface DrawingCost {
  /** False where it is too much already, whatever comes. */
  open(element: XmlElement): boolean;
  text(text: string): void;
  close(): void;
  /** The style sheets in it. */
  style(): string;
  /** Null for a drawing that shows a part of itself in itself, or by rules of a style sheet that are not followed here. */
  count(): number | null;
}

/** The drawing itself, or an element of it that others show by its name, or that shows others. */
interface Part {
  readonly element: string;
  /** Of its elements, without those of the parts in it. */
  weight: number;
  readonly inside: Part[];
  readonly targets: readonly Target[];
  /** By which style sheets may give it more. */
  readonly classes: ReadonlySet<string>;
  state: 'new' | 'open' | number;
}

/** A part that another one shows. */
interface Target {
  readonly name: string;
  /** How often each element in the other shows it, where the property is handed down; else 0, and it is shown once. */
  readonly perElement: number;
}

/** More than this many are too much whatever they show, and need not be read. */
const mostElements = 200_000;

export function createDrawingCost(): DrawingCost {
  const root = makePart('');
  const byName = new Map<string, Part>();
  const levels: { readonly name: string; readonly part: Part; readonly isText: boolean }[] = [];
  let style = '';
  let total = 0;

  function add(part: Part, weight: number): void {
    part.weight += weight;
    total += weight;
  }

  return {
    open(element) {
      const around = levels.at(-1);
      const part = openPart(element, byName);
      if (part !== null) (around?.part ?? root).inside.push(part);
      const isText = around?.isText || /(?:^|:)(?:text|foreignObject)$/.test(element.name);
      levels.push({ name: element.name, part: part ?? around?.part ?? root, isText });
      add(levels.at(-1)?.part ?? root, weightOf(element));
      return total <= mostElements;
    },
    text(text) {
      const level = levels.at(-1);
      if (level === undefined) return;
      if (/(?:^|:)style$/.test(level.name)) style += text;
      // Each letter has a place of its own.
      add(level.part, level.isText ? text.trim().length : Math.floor(text.length / charactersPerElement));
    },
    close: () => void levels.pop(),
    style: () => style,
    count() {
      if (total > mostElements) return total;
      const rules = readRules(unescapeCss(style));
      return rules && weigh(root, byName, rules);
    },
  };
}

function makePart(element: string): Part {
  return { element, weight: 0, inside: [], targets: [], classes: new Set(), state: 'new' };
}

/** Null for an element that is only itself. */
function openPart(element: XmlElement, byName: Map<string, Part>): Part | null {
  const read = (name: string) => element.attributes.find((each) => each.name === name)?.value;
  const targets = readTargets(element);
  const classes = new Set(read('class')?.split(/\s+/));
  const id = read('id');
  // Of several elements of one name, the first bears it.
  const isNamed = id !== undefined && !byName.has(id);
  if (!isNamed && targets.length + classes.size === 0) return null;
  const part = { ...makePart(element.name), targets, classes };
  if (isNamed) byName.set(id, part);
  return part;
}

function readTargets({ name: element, attributes }: XmlElement): readonly Target[] {
  const isLink = /(?:^|:)a$/.test(element);
  return attributes.flatMap(({ name, value }) => {
    if (!value.includes('#')) return [];
    const isShown = /(?:^|:)href$/.test(name) && /^\s*#/.test(value) && !isLink;
    if (isShown) return [{ name: nameIn(value), perElement: 0 }];
    return findTargets(unescapeCss(name === 'style' ? value : `${name}:${value}`));
  });
}

/** So long a line takes as much space as an element. */
const charactersPerElement = 200;

/** Attributes take space too where there are many, and so do long lines. Pictures in addresses are counted apart. */
function weightOf({ attributes }: XmlElement): number {
  const length = attributes.reduce((sum, { name, value }) => sum + (/href$/.test(name) ? 0 : value.length), 0);
  return 1 + Math.floor(attributes.length / 8) + Math.floor(length / charactersPerElement);
}

/** The parts that `property: url(#name)` shows. */
function findTargets(declarations: string): readonly Target[] {
  return declarations.split(';').flatMap((declaration) => {
    const perElement = timesPerElement(declaration.split(':', 1)[0] ?? '');
    const found = declaration.matchAll(/url\(\s*(?:["']\s*)?(#[^"')]*)/gi);
    return Array.from(found, ([, address = '']) => ({ name: nameIn(address), perElement }));
  });
}

function timesPerElement(property: string): number {
  if (/marker-(?:start|end)|fill|stroke/i.test(property)) return 1;
  // At each corner of a line: `h1v1` has one for each two characters. A variable may stand for any property.
  return /marker|--/i.test(property) ? charactersPerElement / 2 : 0;
}

function nameIn(address: string): string {
  const name = address.trim().slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** All of a class are looked at for each element of it. */
const mostRules = { inAll: 1000, ofClass: 20 };

/** What style sheets let elements show, by class. Null where a rule that does so is for others than those of a class. */
function readRules(css: string): ReadonlyMap<string, readonly Target[]> | null {
  const rules = new Map<string, Target[]>();
  const count = findTargets(css).length;
  if (count === 0) return rules;
  const strings = css.match(/"[^"]*"|'[^']*'/g) ?? [];
  if (count > mostRules.inAll || css.includes('/*') || strings.some((each) => /[{};]/.test(each))) return null;
  const selectors: string[] = [];
  for (const [, text = '', end] of css.matchAll(/([^{}]*)([{}]|$)/g)) {
    const targets = findTargets(text);
    const classes = targets.length === 0 ? [] : readClasses(selectors.at(-1) ?? '');
    if (classes === null) return null;
    for (const each of classes) {
      const all = [...(rules.get(each) ?? []), ...targets];
      if (all.length > mostRules.ofClass) return null;
      rules.set(each, all);
    }
    if (end === '{') selectors.push(text.slice(text.lastIndexOf(';') + 1));
    if (end === '}') selectors.pop();
  }
  return rules;
}

/** The classes of `.a, .b`; null for another selector. */
function readClasses(selector: string): readonly string[] | null {
  const names = selector.split(',').map((each) => /^\s*\.([\w-]+)\s*$/.exec(each)?.[1]);
  return names.some((name) => name === undefined) ? null : (names as string[]);
}

/** Null where a part is in itself. No call goes deeper: drawings may be nested without end. */
function weigh(
  root: Part,
  byName: ReadonlyMap<string, Part>,
  rules: ReadonlyMap<string, readonly Target[]>,
): number | null {
  const weightAt = (part: Part) => Number(part.state);
  const targetsOf = ({ targets, classes }: Part) =>
    [...targets, ...[...classes].flatMap((name) => rules.get(name) ?? [])].flatMap(({ name, perElement }) => {
      const part = byName.get(name);
      // Gradients are made of colours alone.
      return part === undefined || /Gradient$/.test(part.element) ? [] : [{ part, perElement }];
    });

  function sumUp(part: Part): number {
    let [once, perElement] = [part.weight, 0];
    for (const inner of part.inside) once += weightAt(inner);
    for (const target of targetsOf(part)) {
      if (target.perElement === 0) once += weightAt(target.part);
      perElement += target.perElement * weightAt(target.part);
    }
    return once * (1 + perElement);
  }

  const waiting = [root];
  for (let part = waiting.at(-1); part !== undefined; part = waiting.at(-1)) {
    if (part.state === 'new') {
      part.state = 'open';
      for (const inner of [...part.inside, ...targetsOf(part).map((target) => target.part)]) {
        if (inner.state === 'open') return null;
        if (inner.state === 'new') waiting.push(inner);
      }
    } else {
      if (part.state === 'open') part.state = sumUp(part);
      waiting.pop();
    }
  }
  return Number(root.state);
}
