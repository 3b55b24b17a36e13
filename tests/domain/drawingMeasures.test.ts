import { describe, expect, it } from 'vitest';
import { measureDrawing, measuredDigits, roundedMeasure } from '../../src/domain/drawingMeasures.ts';
import type { LngLat } from '../../src/domain/outline.ts';
import { geodesicArea, metersBetween } from './geodesicReference.ts';

const plot: readonly LngLat[] = [
  [113.36, 23.1],
  [113.37, 23.1],
  [113.37, 23.11],
  [113.36, 23.11],
];

describe('measureDrawing', () => {
  it('measures an area and its perimeter', () => {
    const measures = measureDrawing({ kind: 'area', vertices: plot, metersPerPixel: null });
    if (measures.kind !== 'area' || !measures.area) throw new Error('no area');
    const closed: readonly LngLat[] = [...plot, [113.36, 23.1]];
    expect(measures.area.value / geodesicArea(closed)).toBeCloseTo(1, 6);
    const around = closed.slice(1).reduce((sum, to, index) => sum + metersBetween(plot[index] ?? to, to), 0);
    expect(measures.perimeter.value / around).toBeCloseTo(1, 6);
  });

  it('measures every stretch of a line', () => {
    const measures = measureDrawing({ kind: 'distance', vertices: plot.slice(0, 3), metersPerPixel: 10 });
    if (measures.kind !== 'distance') throw new Error('no distance');
    expect(measures.segments.map(({ bearing }) => Math.round(bearing.value))).toEqual([90, 0]);
    const [east, north] = measures.segments.map(({ length }) => length.value);
    expect(measures.length.value).toBeCloseTo((east ?? 0) + (north ?? 0), 6);
  });

  it('measures no area where the outline crosses itself', () => {
    const [a, b, c, d] = plot;
    if (!a || !b || !c || !d) throw new Error('no plot');
    expect(measureDrawing({ kind: 'area', vertices: [a, c, b, d], metersPerPixel: null })).toMatchObject({
      area: null,
    });
  });

  it('takes a drawing for no finer than the screen it was drawn on', () => {
    const shown = [null, 1, 10, 100].map((metersPerPixel) => {
      const measures = measureDrawing({ kind: 'area', vertices: plot, metersPerPixel });
      return measures.kind === 'area' && measures.area ? roundedMeasure(measures.area) : 0;
    });
    // The perimeter of 4.3 km times 5 cm, 1, 10 and 100 m is 0.0002, 0.004, 0.04 and 0.4 km².
    expect(shown).toEqual([1_134_500, 1_130_000, 1_100_000, 1_000_000]);
  });
});

describe('measuredDigits', () => {
  it.each([
    [1234.5, 0.1, 5],
    [1234.5, 1, 4],
    [1234.5, 20, 3],
    [1234.5, 80, 2],
    [1234.5, 2000, 1],
    [0, 1, 1],
  ])('%d ± %d has %i', (value, uncertainty, digits) => {
    expect(measuredDigits({ value, uncertainty })).toBe(digits);
  });
});
