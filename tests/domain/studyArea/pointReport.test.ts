import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../../src/domain/atlasIndex.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { pointReport } from '../../../src/domain/studyArea/pointReport.ts';
import { metersBetween } from '../geodesicReference.ts';
import { geometry, places } from './hundredths.ts';

const outlines = geometry.outlines.features.flatMap(({ geometry: shape, properties }): OutlineEntry[] => {
  if (shape.type !== 'Point') return [];
  const [lng = 0, lat = 0] = shape.coordinates;
  const { place, uncertaintyMeters } = properties;
  return [
    {
      place,
      geometry: 'point',
      certainty: 'point-only',
      bbox: [lng, lat, lng, lat],
      labelPoint: [lng, lat],
      ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
    },
  ];
});
const look = (at: LngLat) => pointReport({ places, outlines }, geometry, at);
const bases = (all: ReturnType<typeof look>['zones']) => all.map(({ place, basis }) => `${place} ${basis}`);

describe('a spot', () => {
  it('lies in a district and in the outline around it', () => {
    const { districts, zones } = look([113.12, 23.12]);
    expect(bases(districts)).toEqual(['west inside']);
    expect(bases(zones)).toEqual(['square inside']);
    expect(zones[0]?.meters).toBeCloseTo(metersBetween([113.12, 23.12], [113.1, 23.12]), -1);
  });

  it('is neither inside nor outside within the tolerance of an edge', () => {
    // 40 m within and beyond an edge that is sure to 50 m.
    expect(bases(look([113.1004, 23.13]).zones)).toContain('square edge');
    expect(bases(look([113.0996, 23.13]).zones)).toContain('square edge');
    expect(bases(look([113.099, 23.13]).zones)).toEqual([]);
  });

  it('at a border may lie in either district', () => {
    expect(bases(look([113.1995, 23.05]).districts).toSorted()).toEqual(['east edge', 'west edge']);
  });

  it('may lie in a zone that is known to be within so far of a point, and only in its own district', () => {
    expect(bases(look([113.055, 23.05]).zones)).toEqual(['ring ring']);
    expect(bases(look([113.195, 23.03]).zones)).toEqual(['border ring']);
    // As near, but over the border.
    expect(bases(look([113.205, 23.03]).zones)).not.toContain('border ring');
  });

  it('in a district where a zone is only known to be somewhere cannot be said to lie in it', () => {
    expect(bases(look([113.35, 23.1]).zones)).toEqual(['somewhere district', 'unlocated district']);
  });

  it('may lie outside the city', () => {
    expect(look([112.95, 23.1])).toMatchObject({ districts: [], zones: [] });
  });

  it('has the nearest places beside it, none of those that are nowhere in particular', () => {
    const { nearestZones, nearestHubs } = look([113.12, 23.1]);
    expect(nearestZones[0]?.place).toBe('part');
    expect(nearestZones.map(({ place }) => place)).not.toContain('somewhere');
    expect(nearestHubs).toMatchObject([{ place: 'hub', direction: 'n', toleranceMeters: 100 }]);
    expect(nearestHubs[0]?.exactMeters).toBeCloseTo(metersBetween([113.12, 23.1], [113.12, 23.12]), 0);
  });
});
