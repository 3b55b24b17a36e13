import { type ImportProblem, type ImportProblemCode, importProblemSeverities } from './importProblem.ts';

/** Collects the findings about one dataset: one entry per code, with its first record and its count. */
export class ProblemLog {
  readonly #file: string;
  readonly #found = new Map<ImportProblemCode, ImportProblem>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes that `code` applies, to `record` (from 1) if given; the first detail given is the one kept. */
  add(code: ImportProblemCode, record?: number, detail?: string): void {
    const earlier = this.#found.get(code);
    if (earlier) {
      this.#found.set(code, { ...earlier, count: (earlier.count ?? 1) + 1 });
      return;
    }
    this.#found.set(code, {
      code,
      severity: importProblemSeverities[code],
      file: this.#file,
      ...(record === undefined ? {} : { record, count: 1 }),
      ...(detail === undefined ? {} : { detail: shortened(detail) }),
    });
  }

  /** What was found, in the order of first appearance. */
  problems(): readonly ImportProblem[] {
    return [...this.#found.values()];
  }
}

const shownCharacters = 80;

/** A piece of the file as a message can show it: bounded, on one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters - 1)}…` : line;
}
