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

/** ` name="value"` for each attribute that has a value; true stands for an attribute without one. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let out = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === true) out += ` ${name}`;
    else if (typeof value === 'number') out += ` ${name}="${value}"`;
    else if (typeof value === 'string') out += ` ${name}="${escapeHtml(value)}"`;
  }
  return out;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
