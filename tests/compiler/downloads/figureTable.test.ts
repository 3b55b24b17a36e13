import { describe, expect, it } from 'vitest';
import { figureTable } from '../../../src/compiler/downloads/figureTable.ts';
import { readCsv } from './readCsv.ts';
import { smallAtlas } from './smallAtlas.ts';

const table = figureTable('figures.csv', { en: '', zh: '' }, smallAtlas.figures, smallAtlas);
const { header, records } = readCsv(table.csv);
const notes = records.map(({ note_en: en, note_zh: zh }) => ({ en, zh }));

describe('figureTable', () => {
  it('has exactly the published columns in their order', () => {
    expect(header.join(',')).toBe(
      'id,place,metric,qualifier,value,value_max,unit,period,as_of,status,source,locator,note_en,note_zh',
    );
  });

  it('writes values in base units, ranges with both ends, and nothing where nothing is known', () => {
    const values = records.map(({ value, value_max, unit }) => [value, value_max, unit]);
    expect(values.slice(0, 3)).toEqual([
      ['5900000000', '', 'CNY'],
      ['220', '', 'percent'],
      ['-1.5', '2', 'CNY'],
    ]);
    expect(notes[0]?.en).toBe('');
  });

  it('says in both languages all that keeps the bare number from being misread', () => {
    expect(notes[1]?.en).toBe(
      "'=SUM(A1). Share or rank of: revenue. Compared with: 2016. Territory: Old district. " +
        'Doubt: Tense unclear. Same fact: restates f1 (currency conversion).',
    );
    expect(notes[1]?.zh).toContain('存疑：Tense unclear（中）');
    expect(notes[1]?.zh).toContain('同一事实：重述 f1（货币换算）。');
  });
});
