import { expect, it } from 'vitest';
import { configFields } from '../../src/fields/config-fields.js';
import { findNotes, otherNamesOf } from '../../src/fields/find-notes.js';
import { headerFields } from '../../src/fields/header-fields.js';
import { walkFields } from '../../src/fields/written-fields.js';

it('a field is found by its path, in the header or the configuration', () => {
  expect(findNotes('annexes.title')?.example).toBe('title: Budget');
  expect(findNotes('organizations.name')?.example).toBe('name: OIM // IOM');
  expect(findNotes('next.text')).toBeUndefined();
  expect(findNotes('constructor')).toBeUndefined();
});

it('other names hold for a field wherever it stands', () => {
  expect(otherNamesOf('logo')).toEqual(['logos']);
  expect(otherNamesOf('end')).toContain('fin');
  expect(otherNamesOf('toString')).toEqual([]);
});

it('the other names of a field are said once', () => {
  const said = [...walkFields({ ...headerFields, ...configFields })].flatMap(([path, { names }]) =>
    names === undefined ? [] : [`${path.slice(path.lastIndexOf('.') + 1)}: ${names}`],
  );
  const fields = [...new Set(said)].map((line) => line.slice(0, line.indexOf(':')));
  expect(fields).toEqual([...new Set(fields)]);
});
