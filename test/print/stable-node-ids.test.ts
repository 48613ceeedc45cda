import { describe, expect, it } from 'vitest';
import { fixNodeIds } from '../../src/print/stable-node-ids.js';

function fix(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  fixNodeIds(bytes);
  return bytes.toString('latin1');
}

describe('numbers of structure elements', () => {
  it('start from 0 and keep their order', () => {
    expect(
      fix('/ID (node00000488)>> /Headers [(node00000041) (node00000488)] /Limits [(node00000041) (node00000900)]'),
    ).toBe('/ID (node00000001)>> /Headers [(node00000000) (node00000001)] /Limits [(node00000000) (node00000002)]');
  });

  it('leave everything else alone', () => {
    const text = '/Title (node) (node0000004) (nodes 00000041) \xff\x00(node';
    expect(fix(text)).toBe(text);
  });
});
