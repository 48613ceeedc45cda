import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/main.js';
import { fakeHost } from '../fake-host.js';

async function schema(...args: readonly string[]) {
  const host = fakeHost({ cwd: '/' });
  return { code: await main(['node', 'minutes', 'schema', ...args], host), ...host.printed };
}

it.each([
  [[], 'En-tête d’un compte rendu // Front matter of minutes'],
  [['--config'], 'Configuration de minutes // Configuration of minutes'],
  [['--report'], 'Rapport de minutes // Report of minutes'],
])('schema %j prints a JSON Schema of draft 7', async (args, title) => {
  const { code, stdout, stderr } = await schema(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.endsWith('\n}\n')).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    additionalProperties: false,
  });
});

it('the rules of a configuration are explained', async () => {
  const { properties } = JSON.parse((await schema('--config')).stdout);
  expect(properties.rules.properties['agenda/numbering'].description).toMatch(/\S\n\n\S/);
});

it('the catalogue is printed as YAML', async () => {
  const { code, stdout, stderr } = await schema('--labels');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Object.keys(parse(stdout))).toEqual(['labels', 'headings', 'words']);
});
