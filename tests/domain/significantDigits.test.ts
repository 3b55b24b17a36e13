import { describe, expect, it } from 'vitest';
import { areaDigits, distanceStepMeters, roundDistance } from '../../src/domain/significantDigits.ts';

describe('digits a measurement may show', () => {
  it('gives a drawn outline two digits of area and an official one three', () => {
    expect(areaDigits('official')).toBe(3);
    for (const certainty of ['traced', 'approximate', 'point-only'] as const) {
      expect(areaDigits(certainty)).toBe(2);
    }
  });

  it('shows nothing finer than 0.1 km where either end is not official', () => {
    expect(distanceStepMeters(['official', 'official'])).toBe(1);
    expect(distanceStepMeters(['official', 'point-only'])).toBe(100);
    expect(distanceStepMeters(['approximate', 'official'])).toBe(100);
  });

  it.each([
    [12_345, 100, 12_300],
    [123_456, 100, 123_000],
    [949, 100, 900],
    [949, 1, 949],
    [49, 100, 0],
    [0, 1, 0],
  ])('rounds %d m by steps of %d m to %d m', (meters, step, shown) => {
    expect(roundDistance(meters, step)).toBe(shown);
  });
});
