import type { z } from 'zod';
import type { Declared, Noun } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { type Located, locate } from './located.ts';
import type { LocatedDocument, Path } from './locatedDocument.ts';
import { parseShape } from './parseShape.ts';

export interface Entries<T> {
  readonly entries: readonly Located<T>[];
  readonly declared: readonly Declared[];
  readonly issues: readonly Issue[];
}

/** Reads one entry at a path; its id is declared even where the rest is unusable. */
export function readEntry<T>(
  schema: z.ZodType<T>,
  noun: Noun,
  document: LocatedDocument,
  base: Path,
  input: unknown,
): Entries<T> {
  const { value, issues } = parseShape(schema, document, base, input);
  const id = idOf(input);
  return {
    entries: value === undefined ? [] : [locate(document, base, value)],
    declared: id === undefined ? [] : [{ ...locate(document, [...base, 'id'], id), noun }],
    issues,
  };
}

/** Reads a list entry by entry, so that one bad entry does not take the others with it. */
export function readList<T>(
  schema: z.ZodType<T>,
  noun: Noun,
  document: LocatedDocument,
  base: Path,
  input: unknown,
): Entries<T> {
  if (!Array.isArray(input)) {
    const message = `${base.length > 0 ? `"${String(base.at(-1))}"` : 'the file'} must be a list of entries`;
    return {
      entries: [],
      declared: [],
      issues: [{ file: document.file, line: document.lineAt(base), message }],
    };
  }
  return joinEntries(input.map((item, index) => readEntry(schema, noun, document, [...base, index], item)));
}

export function joinEntries<T>(parts: readonly Entries<T>[]): Entries<T> {
  return {
    entries: parts.flatMap((part) => part.entries),
    declared: parts.flatMap((part) => part.declared),
    issues: parts.flatMap((part) => part.issues),
  };
}

function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('id' in input)) return undefined;
  return typeof input.id === 'string' ? input.id : undefined;
}
