import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { importProblemText } from '../../../src/i18n/parts/importProblems.ts';
import { type ImportProblemCode, importProblemSeverities } from '../../../src/own-data/importProblem.ts';

const problem = {
  code: 'coordinates-not-numbers',
  severity: 'left-out',
  file: '园区.csv',
  record: 1_203,
  count: 1,
  detail: '“约113”',
} as const;

function isCode(code: string): code is ImportProblemCode {
  return code in importProblemSeverities;
}

describe('importProblemText', () => {
  it('says where, what is wrong and what to do', () => {
    expect(importProblemText(problem, 'zh')).toBe(
      '“园区.csv”第 1,203 条记录：坐标不是数字（“约113”），未导入。请改为数字，小数点用“.”。',
    );
    expect(importProblemText(problem, 'en')).toBe(
      '“园区.csv”, record 1,203: A coordinate is not a number (“约113”); left out. Write plain numbers, with a decimal point.',
    );
  });

  it('counts the records of a fault that several have', () => {
    const several = { ...problem, record: 3, count: 1_200 };
    expect(importProblemText(several, 'zh')).toContain('“园区.csv”共 1,200 条记录（首条为第 3 条）：');
    expect(importProblemText(several, 'en')).toContain('“园区.csv”, 1,200 records, the first of them 3: ');
  });

  it('explains why a GeoPackage is not read', () => {
    const geoPackage = {
      code: 'format-unknown',
      severity: 'refused',
      file: 'a.gpkg',
      detail: 'GeoPackage',
    } as const;
    for (const language of languages) expect(importProblemText(geoPackage, language)).toContain('SQLite');
  });

  it('is whole for every code, in characters of its language', () => {
    for (const code of Object.keys(importProblemSeverities).filter(isCode)) {
      const found = { code, severity: importProblemSeverities[code], file: 'a' };
      for (const language of languages) {
        const text = importProblemText({ ...found, detail: '100' }, language);
        expect(text).toMatch(language === 'zh' ? /^“a”：.*。$/ : /^“a”: [A-Z].*\.$/);
        if (language === 'zh') expect(text).not.toMatch(/[\u4e00-\u9fff][,;:()]|[,;:()][\u4e00-\u9fff]/);
        // Brackets for a detail disappear with it.
        expect(importProblemText(found, language)).not.toMatch(/undefined|\(\)|（）/);
      }
    }
  });
});
