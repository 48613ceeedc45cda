import { describe, expect, it } from 'vitest';
import { readTar } from '../../src/print/read-tar.js';
import { packTar } from './pack-tar.js';

describe('reading an archive', () => {
  it('gives its regular files with their bytes', () => {
    const archive = packTar({ 'lib/libnss3.so': 'ELF', 'fonts/Sans.ttf': 'x'.repeat(1000) });
    expect(readTar(archive).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['lib/libnss3.so', 'ELF'],
      ['fonts/Sans.ttf', 'x'.repeat(1000)],
    ]);
  });

  it('leaves out folders and links', () => {
    const archive = packTar({ 'lib/': '' }, '5');
    expect(readTar(Buffer.concat([archive.subarray(0, 512), packTar({ link: '' }, '2')]))).toEqual([]);
  });

  it.each(['../outside', 'lib/../../outside', '/etc/outside'])('refuses the name %s', (name) => {
    expect(() => readTar(packTar({ [name]: 'x' }))).toThrow(`Unexpected name \`${name}\` in the archive`);
  });

  it('refuses an archive that is cut short', () => {
    expect(() => readTar(packTar({ 'lib/libnss3.so': 'x'.repeat(2000) }).subarray(0, 1024))).toThrow('damaged');
  });
});
