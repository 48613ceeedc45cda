import { describe, expect, it } from 'vitest';
import { isBareAddress, judgeLink } from '../../../src/render/markdown/link.js';

describe('judgeLink', () => {
  it.each(['\u0001javascript:alert(1)', ' java\nscript:alert(1)', 'C:\\autoexec.bat', 'ftp://example.org/', '', '#a'])(
    'gives nothing for %j',
    (address) => {
      expect(judgeLink(address)).toEqual({ kind: 'none' });
    },
  );

  it('keeps relative addresses as text', () => {
    expect(judgeLink('../compte-rendu.md')).toEqual({ kind: 'address', address: '../compte-rendu.md' });
  });
});

describe('isBareAddress', () => {
  it('knows an address written out, with or without its scheme', () => {
    expect(isBareAddress('www.example.org/carte', 'http://www.example.org/carte')).toBe(true);
    expect(isBareAddress('sow@example.org', 'mailto:sow@example.org')).toBe(true);
    expect(isBareAddress('https://example.org/é', 'https://example.org/%C3%A9')).toBe(true);
    expect(isBareAddress('la carte', 'https://example.org')).toBe(false);
  });
});
