import { expect, it } from 'vitest';
import { UserError } from '../../src/model/user-error.js';
import { describeUserError } from '../../src/report/user-error.js';

it('a user error is printed with its hint, without a stack', () => {
  const error = new UserError('`réunion.md` does not exist', { hint: 'look for it\nor write it', exitCode: 2 });
  expect(describeUserError(error, false)).toBe(
    'error: `réunion.md` does not exist\n  hint: look for it\n        or write it\n',
  );
});

it('a line feed in a name ends no line, details stand below', () => {
  const error = new UserError('`a\n::error::.md` is gone', { details: ['b\u001b[2J', 'c\nd'], exitCode: 3 });
  expect(describeUserError(error, false)).toBe(
    'error: `a<U+000A>::error::.md` is gone\n  - b<U+001B>[2J\n  - c<U+000A>d\n',
  );
});
