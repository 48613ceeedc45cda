import Handlebars from 'handlebars';
import { UserError } from '../model/user-error.js';
import { describeTemplateFault, tooLong } from './template-fault.js';
import { limitWork, longestPage, refuseTooMany } from './template-limits.js';
import { nameTemplateFile } from './template-names.js';

/** The texts of a template. Whoever wrote them is not trusted: they see data, no code. */
export interface Template {
  readonly document: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly style: string;
}

/**
 * Fills a template. Strict: a name that the data lacks is an error at its place.
 *
 * @param name of the template, as the user gave it: a `.hbs` file or the folder of one
 * @throws UserError where the template is at fault
 */
export function fillTemplate(template: Template, data: object, name: string | null = null): string {
  try {
    const document = compiled.get(template) ?? compileTemplate(template);
    compiled.set(template, document);
    const page = document(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
    if (page.length > longestPage) throw new FaultyFile(null, new Error(tooLong));
    return page;
  } catch (error) {
    throw error instanceof FaultyFile ? explainFault(error, template, name) : error;
  }
}

/** What went wrong in a file of a template; `partial` is null for the document. */
class FaultyFile extends Error {
  readonly partial: string | null;

  constructor(partial: string | null, cause: unknown) {
    super('Unexpected content in a template', { cause });
    this.partial = partial;
  }
}

/** Each is compiled once for all the meetings that are printed with it: that takes longer than to fill it. */
const compiled = new WeakMap<Template, Compiled>();

function compileTemplate(template: Template): Compiled {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) if (!helpers.includes(name)) handlebars.unregisterHelper(name);
  const options = { strict: true, preventIndent: true, knownHelpers, knownHelpersOnly: true };
  const restart = limitWork(handlebars, [template.document, ...Object.values(template.partials)]);
  for (const [name, text] of Object.entries(template.partials)) {
    handlebars.registerPartial(name, compile(handlebars, name, text, options));
  }
  const fill = compile(handlebars, null, template.document, options);
  return (context, runtime) => {
    restart();
    return fill(context, runtime);
  };
}

type Compiled = Handlebars.TemplateDelegate;

/** `log` writes to the console; the two `…Missing` helpers are how Handlebars prints a plain `{{name}}`. */
const helpers: readonly string[] = ['each', 'if', 'unless', 'with', 'lookup', 'blockHelperMissing', 'helperMissing'];

const knownHelpers = { each: true, if: true, unless: true, with: true, lookup: true, log: false };

/** An error names the file that it is in, while it is read and while it is filled. */
function compile(
  handlebars: typeof Handlebars,
  partial: string | null,
  text: string,
  options: CompileOptions,
): Compiled {
  const naming = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof FaultyFile ? error : new FaultyFile(partial, error);
    }
  };
  // Parsed at once, so that it is known to be right before it is filled.
  const fill = naming(() => {
    refuseTooMany(text);
    return handlebars.compile(handlebars.parse(text), options);
  });
  return (context, runtime) => naming(() => fill(context, runtime));
}

function explainFault({ partial, cause }: FaultyFile, template: Template, name: string | null): UserError {
  const text = partial === null ? template.document : (template.partials[partial] ?? '');
  const { line, message } = describeTemplateFault(text, cause);
  const place = `\`${nameTemplateFile(name, partial)}\`${line === null ? '' : `, line ${line}`}`;
  return new UserError(`Unexpected content in the template file ${place}: ${message}`, {
    exitCode: 2,
    hint: 'compare it with the template that comes with minutes',
    cause,
  });
}
