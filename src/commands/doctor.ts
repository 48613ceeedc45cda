export interface DoctorContext {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly versions: { readonly minutes: string; readonly node: string };
  /** How many font files are shipped. */
  readonly countFonts: () => Promise<number>;
}

export function doctor(_context: DoctorContext, _options: { browser?: string; color: boolean }): Promise<number> {
  return Promise.reject(new Error('not built yet'));
}
