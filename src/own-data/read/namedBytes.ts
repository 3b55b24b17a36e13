/** A file's name and content, wherever it came from: a chosen file, or an entry of an archive. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
