import { describe, expect, it } from 'vitest';
import { downloadFiles } from '../../../src/compiler/downloads/downloadFiles.ts';
import { gapTable } from '../../../src/compiler/downloads/gapTable.ts';
import { gapFields } from '../../../src/domain/gapFields.ts';
import { readCsv } from './readCsv.ts';
import { smallAtlas, smallGeometry } from './smallAtlas.ts';

const { records } = readCsv(gapTable(smallAtlas).csv);

describe('gapTable', () => {
  it('says in both languages what is missing of which place', () => {
    const contact = records.find(({ place, field }) => place === 'zone' && field === 'contact');
    expect(contact).toMatchObject({
      place_en: 'zone',
      place_zh: 'zone（中）',
      missing_en: 'contact office',
      missing_zh: '联系机构',
      promised_on: '',
    });
  });

  it('has words of its own for every field', () => {
    const rows = readCsv(gapTable({ ...smallAtlas, figures: [], outlines: [] }).csv).records;
    for (const name of ['missing_en', 'missing_zh']) {
      expect(new Set(rows.map((row) => row[name])).size).toBe(new Set(rows.map(({ field }) => field)).size);
    }
    expect(gapFields).toEqual(expect.arrayContaining(rows.map(({ field }) => field)));
  });
});

describe('the files about what is uncertain or missing', () => {
  const files = downloadFiles(smallAtlas, smallGeometry);
  it.each(['conflicts.csv', 'gaps.csv'])(
    '%s is explained in both read-me files and the code book',
    (path) => {
      for (const guide of ['README.txt', 'README.zh.txt', 'codebook.csv', 'datapackage.json']) {
        expect(String(files.get(guide)), guide).toContain(path);
      }
    },
  );
});
