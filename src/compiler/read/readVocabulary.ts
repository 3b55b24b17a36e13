import { join } from 'node:path';
import type { z } from 'zod';
import type { Noun } from '../dataset.ts';
import { parseLocated } from './locatedDocument.ts';
import { type Entries, joinEntries, readEntry, readList } from './readEntries.ts';
import { filesOf, missingFile, shownPath, textOf } from './sourceFile.ts';

/** Reads a file that is one list, such as metrics.yaml. */
export function readListFile<T>(path: string, schema: z.ZodType<T>, noun: Noun): Entries<T> {
  const text = textOf(path);
  if (text === undefined) return { entries: [], declared: [], issues: [missingFile(path)] };
  const document = parseLocated(shownPath(path), text);
  if (document.issues.length > 0) return { entries: [], declared: [], issues: document.issues };
  return readList(schema, noun, document, [], document.value ?? []);
}

/** Reads a folder with one entry per file, such as sources/. */
export function readFolder<T>(folder: string, schema: z.ZodType<T>, noun: Noun): Entries<T> {
  const { paths, issues } = filesOf(join(folder), '.yaml');
  const parts = paths.map((path): Entries<T> => {
    const document = parseLocated(shownPath(path), textOf(path) ?? '');
    if (document.issues.length > 0) return { entries: [], declared: [], issues: document.issues };
    return readEntry(schema, noun, document, [], document.value);
  });
  return joinEntries([...parts, { entries: [], declared: [], issues }]);
}
