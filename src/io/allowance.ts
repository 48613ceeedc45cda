/** What all the files of a document may take together. Each file counts once, however often it is named. */
export interface Allowance {
  /** False where it is too much. */
  take(file: string, cost: Cost): boolean;
  /** Puts a file of so many bytes into the page, each time that it is shown; false where it is too much. */
  show(file: string, bytes: number): boolean;
}

interface Cost {
  readonly bytes: number;
  /** Of a picture, as it is decoded; 0 of other files. */
  readonly pixels: number;
}

/** It goes by e-mail, and into the memory of a browser, where a pixel takes four bytes or more. */
const most: Cost = { bytes: 64 * 1024 * 1024, pixels: 200_000_000 };
/**
 * What a page has room for, written as text beside its fonts; and what may be named for it, as a picture that two languages
 * show stands on it once.
 */
const mostShown = { once: 28 * 1024 * 1024, inAll: 64 * 1024 * 1024 };

export function createAllowance(): Allowance {
  const files = new Map<string, Cost>();
  let taken: Cost = { bytes: 0, pixels: 0 };
  const onPage = new Set<string>();
  const shown = { once: 0, inAll: 0 };
  return {
    take(file, { bytes, pixels }) {
      // An annex may be shown as a picture, too.
      const known = files.get(file) ?? { bytes: 0, pixels: 0 };
      const sum = {
        bytes: taken.bytes + Math.max(0, bytes - known.bytes),
        pixels: taken.pixels + Math.max(0, pixels - known.pixels),
      };
      if (sum.bytes > most.bytes || sum.pixels > most.pixels) return false;
      files.set(file, { bytes: Math.max(bytes, known.bytes), pixels: Math.max(pixels, known.pixels) });
      taken = sum;
      return true;
    },
    show(file, bytes) {
      const once = shown.once + (onPage.has(file) ? 0 : bytes);
      const inAll = shown.inAll + bytes;
      if (once > mostShown.once || inAll > mostShown.inAll) return false;
      onPage.add(file);
      Object.assign(shown, { once, inAll });
      return true;
    },
  };
}
