import type { CodeOf } from './importProblem.ts';

/** Why one record is left out. */
export class RecordFault {
  readonly code: CodeOf<'left-out'>;
  /** The offending piece of the record. */
  readonly detail: string | undefined;

  constructor(code: CodeOf<'left-out'>, detail?: string) {
    this.code = code;
    this.detail = detail;
  }
}
