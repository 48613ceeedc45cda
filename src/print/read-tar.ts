export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const blockSize = 512;

/**
 * Reads the regular files of a tar archive (ustar: names of at most 255 characters).
 *
 * @throws Error where it is cut short, or a name would leave the folder that it is unpacked to
 */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let offset = 0;
  while (offset + blockSize <= archive.length) {
    const header = archive.subarray(offset, offset + blockSize);
    if (header[0] === 0) break;
    const size = Number.parseInt(readText(header, 124, 12), 8);
    const start = offset + blockSize;
    if (Number.isNaN(size) || start + size > archive.length) throw new Error('The archive is damaged');
    if (isRegularFile(header)) entries.push({ name: readName(header), bytes: archive.subarray(start, start + size) });
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
  return entries;
}

function isRegularFile(header: Uint8Array): boolean {
  return header[156] === 0 || header[156] === '0'.charCodeAt(0);
}

function readName(header: Uint8Array): string {
  const prefix = readText(header, 257, 5) === 'ustar' ? readText(header, 345, 155) : '';
  const name = prefix === '' ? readText(header, 0, 100) : `${prefix}/${readText(header, 0, 100)}`;
  const steps = name.split('/');
  if (name.startsWith('/') || steps.includes('..')) throw new Error(`Unexpected name \`${name}\` in the archive`);
  return name;
}

function readText(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end))
    .toString('utf8')
    .trim();
}
