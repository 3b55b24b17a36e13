import { describe, expect, it } from 'vitest';
import { areaReport } from '../../src/compiler/areaReport.ts';
import { withEdits } from './editedGeodata.ts';

const area = (id: string, value: number, more = '') =>
  `  - { id: ${id}, metric: planned_area, value: ${value}, unit: km2, period: 2017, status: plan, source: example-2017${more} }\n`;

describe('areaReport', () => {
  it('puts published areas beside measured ones, the largest difference first', () => {
    const note = ', note: { zh: 只是核心区。, en: The core only. }';
    const figures = `kind: zone\nfigures:\n${area('near', 1.5)}${area('core', 0.5, note)}`;
    const edits = { 'places/east-quarter.yaml': [['kind: zone\n', figures] as const] };
    expect(withEdits(edits, areaReport)).toEqual({
      ok: true,
      text: [
        '3 published areas have an outline to compare with',
        'east-quarter: planned_area 0.5 km² (core, 2017), drawn 1.5 km² (traced): +195 %, noted',
        'haizhu: planned_area 90 km² (haizhu-area, 2016), drawn 110 km² (approximate): +25 %, no note',
        'east-quarter: planned_area 1.5 km² (near, 2017), drawn 1.5 km² (traced): -2 %, no note',
      ].join('\n'),
    });
  });
});
