import { describe, expect, it } from 'vitest';
import {
  gaussKruger,
  gaussKrugerZone,
  readings,
  transverseMercator,
  utmNorth,
} from '../../../src/own-data/datum/readings.ts';

describe('readings', () => {
  it('have ids and labels of their own in both languages', () => {
    for (const key of ['zh', 'en'] as const) {
      const labels = readings.map(({ label }) => label[key]);
      expect(new Set(labels).size).toBe(readings.length);
      expect(labels.every((label) => label.length > 0)).toBe(true);
    }
    expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
  });

  it('can be sent to a worker', () => {
    expect(structuredClone(readings)).toEqual(readings);
  });

  it('put the zone number before the easting: 38 500 000 m on the meridian 114', () => {
    expect(gaussKrugerZone(38)?.reference).toMatchObject({
      centralMeridianDegrees: 114,
      falseEastingMeters: 38_500_000,
      scaleFactor: 1,
    });
    expect(gaussKrugerZone(20)?.reference).toMatchObject({ centralMeridianDegrees: 117 });
    expect(gaussKrugerZone(24)).toBeNull();
    expect(gaussKrugerZone(46)).toBeNull();
  });

  it('are the same reading whichever way they are named', () => {
    for (const reading of [gaussKruger(114), gaussKrugerZone(38), utmNorth(49)]) {
      const { reference } = reading ?? {};
      expect(reference?.kind === 'transverse-mercator' && transverseMercator(reference)).toEqual(reading);
    }
  });

  it('name a grid of its own by its parameters', () => {
    const { id, label } = transverseMercator({
      kind: 'transverse-mercator',
      ellipsoid: 'CGCS2000',
      centralMeridianDegrees: 113.28,
      scaleFactor: 1,
      falseEastingMeters: 40_000,
      falseNorthingMeters: -2_500_000,
      axes: 'easting-first',
    });
    expect(id).toBe('tm-cgcs2000_113.28_1_40000_-2500000');
    expect(label.zh).toContain('113.28°E');
  });
});
