import type { ImportProblemCode } from '../../own-data/importProblem.ts';

/** What is wrong and what can be done, per code; `detail` is empty where the finding has none. */
export type ImportProblemBodies = Readonly<Record<ImportProblemCode, (detail: string) => string>>;
