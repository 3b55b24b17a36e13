import { describe, expect, it } from 'vitest';
import { conflictTable } from '../../../src/compiler/downloads/conflictTable.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { readCsv } from './readCsv.ts';
import { smallAtlas } from './smallAtlas.ts';

/** The figures of the small atlas, with the one of another publication at odds with the document. */
const atOdds = (over: Partial<Figure> = {}) =>
  smallAtlas.figures.map((figure) =>
    figure.id === 'b1' ? { ...figure, value: 7_300_000_000, ...over } : figure,
  );
const rows = (figures: readonly Figure[]) => readCsv(conflictTable({ ...smallAtlas, figures }).csv).records;

describe('conflictTable', () => {
  it('is empty where sources agree', () => {
    expect(rows(smallAtlas.figures)).toEqual([]);
  });

  it('lists all answers to a question, with their sources, as undecided', () => {
    const found = rows(atOdds());
    expect(
      found.map(({ conflict, id, value, source, standing }) => [conflict, id, value, source, standing]),
    ).toEqual([
      ['f1', 'f1', '5900000000', 'paper', 'undecided'],
      ['f1', 'b1', '7300000000', 'website', 'undecided'],
    ]);
    expect(found[0]).toMatchObject({ place_zh: 'zone（中）', metric_en: 'Revenue', reason_en: '' });
  });

  it('says which answer is preferred, and why in both languages', () => {
    const found = rows(atOdds({ preferredBecause: { zh: '全年数字', en: 'full year' } }));
    expect(found.map(({ standing, reason_en, reason_zh }) => [standing, reason_en, reason_zh])).toEqual([
      ['not-preferred', 'full year', '全年数字'],
      ['preferred', 'full year', '全年数字'],
    ]);
  });

  it('sets conversions at different rates under the amount they convert', () => {
    const dollars = (id: string, value: number, source: string): Figure[] =>
      smallAtlas.figures
        .filter((figure) => figure.id === 'f1')
        .map((figure) => ({
          ...figure,
          id,
          value,
          source,
          unit: 'USD',
          restates: { figure: 'f1', as: 'currency-conversion' },
        }));
    const found = rows([
      ...smallAtlas.figures,
      ...dollars('d1', 922, 'paper'),
      ...dollars('d2', 886, 'website'),
    ]);
    expect(found.map(({ conflict, id, standing }) => [conflict, id, standing])).toEqual([
      ['f1', 'd1', 'conversion'],
      ['f1', 'd2', 'conversion'],
    ]);
  });
});
