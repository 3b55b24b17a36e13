import { describe, expect, it } from 'vitest';
import type { PlaceDistance } from '../../src/domain/placeDistances.ts';
import { placesWithin, reachRingsMeters } from '../../src/domain/reachRings.ts';

function at(place: string, exactMeters: number, toleranceMeters = 100): PlaceDistance {
  return { place, exactMeters, toleranceMeters, meters: Math.round(exactMeters / 100) * 100 };
}

const named = (hubs: PlaceDistance[], zones: PlaceDistance[] = []) =>
  placesWithin({ hubs, zones }, reachRingsMeters).map(({ places }) => places.map(({ place }) => place));

describe('placesWithin', () => {
  it('puts every place into the smallest ring that holds it, hubs and zones together, nearest first', () => {
    const hubs = [at('port', 0), at('tower', 2999), at('station', 9999)];
    const zones = [at('park', 1000), at('bay', 2000), at('valley', 5001), at('island', 10_001)];
    expect(named(hubs, zones)).toEqual([['port', 'park'], ['bay', 'tower'], [], ['valley', 'station']]);
  });

  it('goes by what was measured, not by what is shown: 3.04 km is outside 3 km', () => {
    expect(named([at('hall', 3040)])).toEqual([[], [], ['hall'], []]);
  });

  it('says from where to where each ring goes', () => {
    expect(
      placesWithin({ hubs: [], zones: [] }, [1000, 3000]).map(({ innerMeters, outerMeters }) => [
        innerMeters,
        outerMeters,
      ]),
    ).toEqual([
      [0, 1000],
      [1000, 3000],
    ]);
  });

  it.each([
    [500, 400, true],
    [500, 600, false],
    [1200, 100, true],
    [1200, 200, false],
    [2900, 200, false],
    [9950, 100, false],
  ])('%i m away and %i m off is certain to lie there: %s', (meters, tolerance, isCertain) => {
    const rings = placesWithin({ hubs: [at('a', meters, tolerance)], zones: [] }, reachRingsMeters);
    expect(rings.flatMap(({ places }) => places)).toMatchObject([{ isCertain }]);
  });
});
