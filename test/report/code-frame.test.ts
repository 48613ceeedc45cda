import { expect, it } from 'vitest';
import { frameLine } from '../../src/report/code-frame.js';

/** The frame of the piece of a line between two `|`. */
function frame(marked: string, width = 80) {
  const [before = '', piece = '', after = ''] = marked.split('|');
  return frameLine(before + piece + after, before.length, before.length + piece.length, width);
}

it('wide characters take two columns', () => {
  expect(frame('会議: |議題|です')).toEqual({ line: '会議: 議題です', carets: '      ^^^^' });
});

it('an emoji of several code points takes two columns', () => {
  expect(frame('👩🏽‍🏫 |👍🏽| ok')).toEqual({ line: '👩🏽‍🏫 👍🏽 ok', carets: '   ^^' });
});

it('marks above letters take no column', () => {
  expect(frame('re\u0301union |e\u0301te\u0301|')).toEqual({
    line: 're\u0301union e\u0301te\u0301',
    carets: '        ^^^',
  });
  expect(frame('مُحَضَّر |اجتماع|')).toEqual({ line: 'مُحَضَّر اجتماع', carets: '     ^^^^^^' });
});

it('a place inside a grapheme marks all of it', () => {
  expect(frameLine('a e\u0301 b', 3, 4, 80)).toEqual({ line: 'a e\u0301 b', carets: '  ^' });
});

it('a place without length is the character that it stands before', () => {
  expect(frame('room:|| 204')).toEqual({ line: 'room: 204', carets: '     ^' });
});

it('tabs become spaces', () => {
  expect(frame('\troom:\t|204|')).toEqual({ line: '    room:    204', carets: '             ^^^' });
});

it('a long line is cut around the place', () => {
  const line = `${'a'.repeat(100)}|bbb|${'c'.repeat(100)}`;
  expect(frame(line, 30)).toEqual({ line: `…${'a'.repeat(10)}bbb${'c'.repeat(15)}…`, carets: `${' '.repeat(11)}^^^` });
});

it('the beginning and the end of a long line are shown without an ellipsis there', () => {
  expect(frame(`|aaa|${'b'.repeat(100)}`, 20)).toEqual({ line: `aaa${'b'.repeat(16)}…`, carets: '^^^' });
  expect(frame(`${'b'.repeat(100)}|aaa|`, 20)).toEqual({ line: `…${'b'.repeat(6)}aaa`, carets: '       ^^^' });
});

it('a place longer than the frame is marked as far as it is shown', () => {
  expect(frame(`ab|${'c'.repeat(100)}|`, 20)).toEqual({ line: `ab${'c'.repeat(17)}…`, carets: `  ${'^'.repeat(17)}` });
});

it('a line of ten million characters is framed at once', () => {
  const line = 'é'.repeat(10_000_000);
  expect(frameLine(line, 5_000_000, 5_000_001, 20)).toEqual({ line: '…éééééééééééééééééé…', carets: '       ^' });
});

it('what a log would take for a command is shown by its code, and marked with it', () => {
  expect(frame('|##[group]| Bail')).toEqual({ line: '<U+0023>#[group] Bail', carets: '^'.repeat(16) });
});
