import { expect, it } from 'vitest';
import { createLock } from '../../src/print/exclusive-lock.js';

it('a gate lets many in at once, and one alone after all before it have left', async () => {
  const gate = createLock();
  const log: string[] = [];
  const visit = (name: string, how: 'with others' | 'alone') =>
    gate.enter(how, async () => {
      log.push(`${name} in`);
      await new Promise(setImmediate);
      log.push(`${name} out`);
    });
  await Promise.all([
    visit('A', 'with others'),
    visit('B', 'with others'),
    visit('C', 'alone'),
    visit('D', 'with others'),
    visit('E', 'alone'),
  ]);
  expect(log).toEqual(['A in', 'B in', 'A out', 'B out', 'C in', 'C out', 'D in', 'D out', 'E in', 'E out']);
});

it('work that fails opens the gate again', async () => {
  const gate = createLock();
  const failing = gate.enter('alone', () => Promise.reject(new Error('La séance est levée')));
  const next = gate.enter('with others', async () => 'printed');
  await expect(failing).rejects.toThrow('La séance est levée');
  expect(await next).toBe('printed');
});
