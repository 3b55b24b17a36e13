import type { CodeOf, ImportProblem } from './importProblem.ts';

/** Thrown by a reader when a file as a whole cannot be taken. */
export class ImportRefusal extends Error {
  readonly code: CodeOf<'refused'>;
  /** The offending word, part or limit. */
  readonly detail: string | undefined;

  constructor(code: CodeOf<'refused'>, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'ImportRefusal';
    this.code = code;
    this.detail = detail;
  }

  /** The refusal as a finding about `file`. */
  problemOf(file: string): ImportProblem {
    const problem = { code: this.code, severity: 'refused', file } as const;
    return this.detail === undefined ? problem : { ...problem, detail: this.detail };
  }
}
