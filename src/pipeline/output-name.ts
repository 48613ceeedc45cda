import { sep } from 'node:path';

/** A folder's path in a tree that is mirrored, and the name in it, as every system and every mail program accepts them. */
export function toOutputPath(path: string, extension: string): string {
  const names = path.split(sep);
  const folders = names.slice(0, -1).map((name) => (/^\.{0,2}$/.test(name) ? name : makePortable(name)));
  return [...folders, toOutputName(names.at(-1) ?? '', extension)].join(sep);
}

/** `meeting.md` → `meeting.pdf`; what Windows or mail programs don't accept in a name is replaced. */
export function toOutputName(name: string, extension: string): string {
  return makePortable(name.replace(/(?<=.)\.(?:md|markdown)$/i, '')) + extension;
}

/** Names of devices, whatever follows a dot in them. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** A file's name has at most 255 bytes, of which the extension and a temporary name take some. */
const mostBytes = 200;

/** @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function makePortable(name: string): string {
  const plain = name
    .normalize('NFC')
    // What turns the order of letters round could hide what a file is.
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[<>:"|?*\\/\p{Cc}]/gu, '-');
  const short = shorten(plain).replace(/(?<![. ])[. ]+$/, '');
  return short === '' || reserved.test(short) ? `_${short}` : short;
}

function shorten(name: string): string {
  const letters = [...name];
  while (Buffer.byteLength(letters.join('')) > mostBytes) letters.pop();
  return letters.join('');
}
