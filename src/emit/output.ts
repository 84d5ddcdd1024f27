/** A file that an emitter wrote: its path within the emitter's own folder, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
