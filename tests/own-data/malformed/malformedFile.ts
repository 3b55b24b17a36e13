import type { ImportProblemCode } from '../../../src/own-data/importProblem.ts';
import type { NamedBytes } from '../../../src/own-data/read/namedBytes.ts';
import { utf8 } from '../fileBytes/text.ts';

/** Files chosen together, and what must become of them. */
export interface MalformedFile {
  /** What is wrong, in words. */
  readonly fault: string;
  readonly files: readonly NamedBytes[];
  /** Each code that must be reported, and no other. */
  readonly codes: readonly ImportProblemCode[];
  /** Records that must be kept, of all datasets together. */
  readonly kept: number;
}

export function malformed(
  fault: string,
  name: string,
  content: Uint8Array | string,
  codes: readonly ImportProblemCode[],
  kept: number,
): MalformedFile {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { fault, files: [{ name, bytes }], codes, kept };
}
