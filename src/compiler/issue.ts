/** Something wrong in geodata/, said so that whoever edits the file can put it right. */
export interface Issue {
  /** Path as the reader of the message knows it, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Issues by file, then line, then text, each once. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const unique = new Map(issues.map((issue) => [formatIssue(issue), issue]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** One line for a terminal, an editor's problem list or Vite's overlay. */
export function formatIssue({ file, line, message }: Issue): string {
  return `${file}:${line} ${message}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
