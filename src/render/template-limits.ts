import type Handlebars from 'handlebars';
import { tooLong } from './template-fault.js';

/** Marks of a file: Handlebars takes time by the square of those that are open. That of a whole built-in page has 300. */
const mostMarks = 2_000;
/** Marks that are filled in, those of a part as often as it is repeated: some seconds. A long meeting takes two million. */
const mostFilled = 20_000_000;
/** Characters of a page; the pictures of a document are some eighty million at most. */
export const longestPage = 100_000_000;

/** What Handlebars may read as a mark, or as a value that it works out first. */
const mark = /\{\{|(?<![^\s("'\])=])\(/g;

function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

/** @throws Error that names the line from which on a file has more marks than are read */
export function refuseTooMany(text: string): void {
  if (countMarks(text) <= mostMarks) return;
  let marks = 0;
  const line = text.split('\n').findIndex((each) => {
    marks += countMarks(each);
    return marks > mostMarks;
  });
  // As Handlebars names a place.
  throw new Error(`it has more than ${mostMarks} marks - ${line + 1}:0`);
}

/**
 * Makes an instance fail where `each` and the partials are gone through too often, all together: two partials in each of
 * twenty that name each other are a million; and where the values that are written are longer than any page.
 *
 * @param files texts of the template: what is repeated costs as much as all of the largest
 * @returns what begins to count anew
 */
export function limitWork(handlebars: typeof Handlebars, files: readonly string[]): () => void {
  const most = Math.floor(mostFilled / Math.max(20, ...files.map(countMarks)));
  let steps = 0;
  let written = 0;
  function step(): void {
    if (++steps > most) throw new Error(`it repeats parts more than ${most} times`);
  }
  limitSteps(handlebars, step);
  limitTexts(handlebars, (length) => {
    written += length;
    if (written > longestPage) throw new Error(tooLong);
  });
  return () => {
    steps = 0;
    written = 0;
  };
}

function limitSteps(handlebars: typeof Handlebars, step: () => void): void {
  const { each } = handlebars.helpers as { each: Handlebars.HelperDelegate };
  handlebars.registerHelper('each', function (this: unknown, ...values: unknown[]) {
    const options = values.at(-1) as Handlebars.HelperOptions;
    const fn: Handlebars.TemplateDelegate = (...given) => {
      step();
      return options.fn(...given);
    };
    return each.call(this, ...values.slice(0, -1), { ...options, fn });
  });
  // Of the instance, which looks it up each time; the types lack it.
  const instance = handlebars as unknown as { VM: { invokePartial(...given: unknown[]): unknown } };
  const { VM } = instance;
  instance.VM = {
    ...VM,
    invokePartial(...given) {
      step();
      return VM.invokePartial.apply(this, given);
    },
  };
}

/** @param write is told of the length of each value that is escaped; one that is not takes no memory of its own */
function limitTexts(handlebars: typeof Handlebars, write: (length: number) => void): void {
  function escapeValue(value: unknown): string {
    const text = handlebars.escapeExpression(value as string);
    write(text.length);
    return text;
  }
  // What a template is compiled to; it asks what it runs in for the function that escapes.
  interface Program {
    main(container: { escapeExpression: typeof escapeValue }, ...given: unknown[]): unknown;
  }
  const instance = handlebars as unknown as { template(program: Program): Handlebars.TemplateDelegate };
  const { template } = instance;
  instance.template = (program) =>
    template({
      ...program,
      main(container, ...given) {
        container.escapeExpression = escapeValue;
        return program.main(container, ...given);
      },
    });
}
