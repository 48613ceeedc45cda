declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly noHinting?: boolean;
    /** Features of OpenType; all where it is not there. */
    readonly keepFeatures?: readonly string[];
    readonly noLayoutClosure?: boolean;
    readonly preserveNameIds?: readonly number[];
  }

  /** @param text the characters to keep */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
