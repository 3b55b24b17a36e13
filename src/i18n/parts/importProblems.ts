import type { Language } from '../../domain/localizedText.ts';
import type { ImportProblem } from '../../own-data/importProblem.ts';
import { formatNumber } from '../formatNumber.ts';
import { enImportProblemBodies } from './importProblemBodies.en.ts';
import type { ImportProblemBodies } from './importProblemBodies.ts';
import { zhImportProblemBodies } from './importProblemBodies.zh.ts';

interface ImportProblemTexts {
  readonly bodies: ImportProblemBodies;
  readonly inFile: (file: string) => string;
  readonly atRecord: (file: string, record: string) => string;
  /** Several records with the same fault, of which the first is named. */
  readonly fromRecord: (file: string, record: string, count: string) => string;
}

const texts: Readonly<Record<Language, ImportProblemTexts>> = {
  zh: {
    bodies: zhImportProblemBodies,
    inFile: (file) => `“${file}”：`,
    atRecord: (file, record) => `“${file}”第 ${record} 条记录：`,
    fromRecord: (file, record, count) => `“${file}”共 ${count} 条记录（首条为第 ${record} 条）：`,
  },
  en: {
    bodies: enImportProblemBodies,
    inFile: (file) => `“${file}”: `,
    atRecord: (file, record) => `“${file}”, record ${record}: `,
    fromRecord: (file, record, count) => `“${file}”, ${count} records, the first of them ${record}: `,
  },
};

/** A finding in words: where it is, what is wrong, what can be done. Plain text, never markup. */
export function importProblemText(problem: ImportProblem, language: Language): string {
  const { bodies, inFile, atRecord, fromRecord } = texts[language];
  const { code, file, record, count = 1, detail = '' } = problem;
  const body = bodies[code](detail);
  if (record === undefined) return `${inFile(file)}${body}`;
  const number = formatNumber(record, language);
  const place = count > 1 ? fromRecord(file, number, formatNumber(count, language)) : atRecord(file, number);
  return `${place}${body}`;
}
