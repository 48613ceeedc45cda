import type { ClassName } from './class-names.js';

/** HTML that is safe to print as it is: a template writes it without escaping. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Asked for by Handlebars. */
  toHTML(): string {
    return this.text;
  }
}

/** Escapes text for element content and for attribute values between double quotes. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] as string) : text;
}

/** One class or several; what stands for none is left out. */
type Classes = ClassName | readonly (ClassName | false | null | undefined)[] | null | undefined;

/** In the order in which they are written; without a value they are left out. */
export interface Attributes {
  readonly class?: Classes;
  readonly id?: string | null | undefined;
  readonly lang?: string | undefined;
  readonly dir?: string | null | undefined;
  readonly href?: string | undefined;
  readonly src?: string;
  readonly alt?: string;
  readonly scope?: 'col' | null;
  readonly start?: number | null | undefined;
  readonly value?: number | null;
  readonly style?: string | null;
  readonly 'aria-hidden'?: 'true';
  readonly 'data-fit'?: boolean;
}

/** @param content HTML */
export function element(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

export function openTag(name: string, attributes: Attributes): string {
  let out = `<${name}`;
  for (const [key, value] of Object.entries(attributes) as [keyof Attributes, Attributes[keyof Attributes]][]) {
    const written = typeof value === 'object' && value !== null ? value.filter(Boolean).join(' ') || null : value;
    if (written === true) out += ` ${key}`;
    else if (typeof written === 'number') out += ` ${key}="${written}"`;
    else if (typeof written === 'string') out += ` ${key}="${escapeHtml(written)}"`;
  }
  return `${out}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
