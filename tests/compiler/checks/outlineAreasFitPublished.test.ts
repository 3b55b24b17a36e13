import { describe, expect, it } from 'vitest';
import { outlineAreasFitPublished } from '../../../src/compiler/checks/outlineAreasFitPublished.ts';
import { type Edits, findings } from '../editedGeodata.ts';

/** East Quarter is drawn with 1.475 km². */
const published = (value: string, more = ''): Edits => ({
  'places/east-quarter.yaml': [
    [
      'kind: zone\n',
      `kind: zone\nfigures:\n  - { id: east-area, metric: planned_area, ${value}, unit: km2, period: 2017, status: plan, source: example-2017${more} }\n`,
    ],
  ],
});

describe('outlineAreasFitPublished', () => {
  it('accepts outlines somewhat larger or smaller than published', () => {
    expect(findings(outlineAreasFitPublished)).toEqual([]);
    expect(findings(outlineAreasFitPublished, published('value: 0.75'))).toEqual([]);
    expect(findings(outlineAreasFitPublished, published('value: 2.9'))).toEqual([]);
  });

  it('finds an outline over twice as large', () => {
    expect(findings(outlineAreasFitPublished, published('value: 0.7'))).toEqual([
      'places/east-quarter.yaml:4 "east-area" publishes 0.7 km² but the outline of "east-quarter" has 1.5 km²; say why in a "note", or correct one',
    ]);
  });

  it('finds an outline under half as large', () => {
    expect(findings(outlineAreasFitPublished, published('value: 3'))).toEqual([
      'places/east-quarter.yaml:4 "east-area" publishes 3 km² but the outline of "east-quarter" has 1.5 km²; say why in a "note", or correct one',
    ]);
  });

  it('accepts a difference that is explained', () => {
    const note = ', note: { zh: 只是核心区。, en: The core only. }';
    expect(findings(outlineAreasFitPublished, published('value: 0.1', note))).toEqual([]);
  });

  it('measures a range from its nearer end', () => {
    const range = (min: number, max: number) =>
      published(`value: ${min}, valueMax: ${max}, qualifier: range`);
    expect(findings(outlineAreasFitPublished, range(0.1, 9))).toEqual([]);
    expect(findings(outlineAreasFitPublished, range(0.1, 0.8))).toEqual([]);
    expect(findings(outlineAreasFitPublished, range(0.1, 0.7))).toHaveLength(1);
  });
});
