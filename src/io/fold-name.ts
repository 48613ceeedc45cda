/** The same for names, or paths, that are one on Windows or macOS: they tell no capitals from small letters. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().toUpperCase();
}
