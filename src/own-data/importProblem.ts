/** Why a file, or one record of it, could not be taken as it is; each has a message in both languages. */
export const importProblemSeverities = {
  // The whole file is refused.
  'file-empty': 'refused',
  'file-too-large': 'refused',
  'file-unreadable': 'refused',
  'format-unknown': 'refused',
  'format-damaged': 'refused',
  'encoding-unreadable': 'refused',
  'archive-too-large': 'refused',
  'archive-without-data': 'refused',
  'archive-encrypted': 'refused',
  'archive-nested': 'refused',
  'part-missing': 'refused',
  'xml-doctype': 'refused',
  'sheet-too-large': 'refused',
  'no-coordinates': 'refused',
  'no-usable-records': 'refused',
  'too-many-files': 'refused',
  'too-many-records': 'refused',
  'too-many-positions': 'refused',
  'reader-stopped': 'refused',
  cancelled: 'refused',
  // A record is left out.
  'geometry-empty': 'left-out',
  'geometry-invalid': 'left-out',
  'coordinates-not-numbers': 'left-out',
  'coordinates-out-of-range': 'left-out',
  'ring-too-short': 'left-out',
  'record-unreadable': 'left-out',
  'rest-unreadable': 'left-out',
  'linked-content-not-fetched': 'left-out',
  // A record is kept, changed.
  'ring-closed': 'repaired',
  'ring-left-out': 'repaired',
  'axes-swapped': 'repaired',
  'coordinates-as-text': 'repaired',
  'nested-value-as-text': 'repaired',
  'text-cut': 'repaired',
  'control-characters-removed': 'repaired',
  'characters-replaced': 'repaired',
  'encoding-guessed': 'repaired',
  'attributes-left-out': 'repaired',
  'attribute-renamed': 'repaired',
  'attribute-rows-missing': 'repaired',
} as const satisfies Readonly<Record<string, ImportSeverity>>;

export type ImportProblemCode = keyof typeof importProblemSeverities;

export type ImportSeverity = 'refused' | 'left-out' | 'repaired';

/** The codes of one severity. */
export type CodeOf<Severity extends ImportSeverity> = {
  [Code in ImportProblemCode]: (typeof importProblemSeverities)[Code] extends Severity ? Code : never;
}[ImportProblemCode];

/** One finding about a file. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly severity: ImportSeverity;
  readonly file: string;
  /** The first record concerned, from 1; absent where the file as a whole is. */
  readonly record?: number;
  /** How many records have the same fault, the first included. */
  readonly count?: number;
  /** The offending word, field or limit, shown as text. */
  readonly detail?: string;
}
