import Handlebars from 'handlebars';
import { UserError } from '../user-error.js';

/** The texts of a template. Whoever wrote them is not trusted: they see data, no code. */
export interface Template {
  readonly document: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly style: string;
}

/**
 * Fills a template. Strict: a name that the data lacks is an error at its place.
 *
 * @throws UserError where the template is at fault
 */
export function fillTemplate(template: Template, data: object): string {
  const document = compiled.get(template) ?? compileTemplate(template);
  compiled.set(template, document);
  try {
    return document(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  } catch (cause) {
    throw templateError(null, cause);
  }
}

/** Each is compiled once for all the meetings that are printed with it: that takes longer than to fill it. */
const compiled = new WeakMap<Template, Compiled>();

function compileTemplate(template: Template): Compiled {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) if (!helpers.includes(name)) handlebars.unregisterHelper(name);
  const options = { strict: true, preventIndent: true, knownHelpers, knownHelpersOnly: true };
  for (const [name, text] of Object.entries(template.partials)) {
    handlebars.registerPartial(name, compile(handlebars, name, text, options));
  }
  return compile(handlebars, 'document', template.document, options);
}

type Compiled = Handlebars.TemplateDelegate;

/** `log` writes to the console; the two `…Missing` helpers are how Handlebars prints a plain `{{name}}`. */
const helpers: readonly string[] = ['each', 'if', 'unless', 'with', 'lookup', 'blockHelperMissing', 'helperMissing'];

const knownHelpers = { each: true, if: true, unless: true, with: true, lookup: true, log: false };

function compile(handlebars: typeof Handlebars, name: string, text: string, options: CompileOptions): Compiled {
  try {
    // Parsed at once, so that an error names its file.
    return handlebars.compile(handlebars.parse(text), options);
  } catch (cause) {
    throw templateError(name, cause);
  }
}

function templateError(name: string | null, cause: unknown): UserError {
  const message = cause instanceof RangeError ? 'it includes itself without end' : messageOf(cause);
  const place = name === null ? 'the template' : `the template file \`${name}.hbs\``;
  return new UserError(`Unexpected content in ${place}: ${message}`, {
    exitCode: 2,
    hint: 'compare it with the template that comes with minutes',
    cause,
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}
