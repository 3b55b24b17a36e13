import type { Dataset } from '../dataset.ts';
import type { Issue } from '../issue.ts';

/** One claim about the data; the issues are where it does not hold. */
export type Check = (dataset: Dataset) => readonly Issue[];
