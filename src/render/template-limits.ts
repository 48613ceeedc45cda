import type Handlebars from 'handlebars';

/** Marks of a file: Handlebars takes time by the square of those that are open. That of a whole built-in page has 300. */
const mostMarks = 2_000;
/** Marks that are filled in, those of a part as often as it is repeated: some seconds. A long meeting takes two million. */
const mostFilled = 20_000_000;

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
 * Makes `each` and the partials of an instance fail where all together are gone through too often: two partials in each of
 * twenty that name each other are a million.
 *
 * @param files texts of the template: what is repeated costs as much as all of the largest
 * @returns what begins to count anew
 */
export function limitSteps(handlebars: typeof Handlebars, files: readonly string[]): () => void {
  const most = Math.floor(mostFilled / Math.max(20, ...files.map(countMarks)));
  let steps = 0;
  function step(): void {
    if (++steps > most) throw new Error(`it repeats parts more than ${most} times`);
  }
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
  return () => {
    steps = 0;
  };
}
