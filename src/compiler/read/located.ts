import type { Issue } from '../issue.ts';
import type { LocatedDocument, Path } from './locatedDocument.ts';

/** A valid value together with where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** Line of the value, or of what stands at a path inside it. */
  lineAt(...path: Path): number;
}

export function locate<T>(document: LocatedDocument, base: Path, value: T): Located<T> {
  return {
    value,
    file: document.file,
    lineAt: (...path) => document.lineAt([...base, ...path]),
  };
}

/** An issue about a located value, or about what stands at a path inside it. */
export function issueAt(where: Located<unknown>, path: Path, message: string): Issue {
  return { file: where.file, line: where.lineAt(...path), message };
}
