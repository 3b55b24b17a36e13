import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { connectivity } from '../../src/domain/connectivity.ts';
import type { LngLat, OutlineSummary } from '../../src/domain/outline.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

function point(place: string, labelPoint: LngLat, uncertaintyMeters?: number): OutlineSummary {
  const [lng, lat] = labelPoint;
  return {
    ...{ place, labelPoint, geometry: 'point', certainty: 'point-only', datum: 'WGS84' },
    ...{ bbox: [lng, lat, lng, lat], method: { zh: '', en: '' } },
    ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
  };
}

/** A zone with a park in it and a plot in the park, a zone beside it, one somewhere, a hub, a district. */
const atlas: Pick<Atlas, 'places' | 'outlines'> = {
  places: [
    samplePlace('city', { kind: 'city' }),
    samplePlace('zone', { districts: ['haizhu'] }),
    samplePlace('park', { parent: 'zone', districts: ['haizhu'] }),
    samplePlace('plot', { kind: 'site', parent: 'park', districts: ['haizhu'] }),
    samplePlace('far-zone', { districts: ['liwan', 'haizhu'] }),
    samplePlace('near-zone', { districts: ['liwan'] }),
    samplePlace('cluster', { districts: ['liwan'] }),
    samplePlace('station', { kind: 'hub', districts: ['haizhu'] }),
    samplePlace('haizhu', { kind: 'district', districts: ['haizhu'], parent: 'city' }),
  ],
  outlines: [
    point('city', [113.5, 23.2], 100),
    point('zone', [113.3, 23.1], 1000),
    point('park', [113.31, 23.1], 100),
    point('plot', [113.311, 23.1], 100),
    point('far-zone', [113.42, 23.1], 100),
    point('near-zone', [113.35, 23.1], 100),
    point('cluster', [113.32, 23.1]),
    point('station', [113.33, 23.1], 100),
    point('haizhu', [113.3, 23.08], 100),
  ],
};

const zonesOf = (id: string) => connectivity(atlas, id)?.zones.map(({ place }) => place);
const hubsOf = (id: string) => connectivity(atlas, id)?.hubs.map(({ place }) => place);

describe('connectivity', () => {
  it('names zones and sites nearest first, and hubs apart from them', () => {
    expect(zonesOf('near-zone')).toEqual(['plot', 'park', 'zone', 'far-zone']);
    expect(hubsOf('near-zone')).toEqual(['station']);
  });

  it('leaves out what contains the place and what lies in it, however deep', () => {
    expect(zonesOf('zone')).toEqual(['near-zone', 'far-zone']);
    expect(zonesOf('park')).toEqual(['near-zone', 'far-zone']);
    expect(zonesOf('plot')).toEqual(['near-zone', 'far-zone']);
  });

  it('leaves out the zones of a district, but not its hubs', () => {
    expect(zonesOf('haizhu')).toEqual(['near-zone']);
    expect(hubsOf('haizhu')).toEqual(['station']);
  });

  it('measures a hub to the zones around it and to no hub twice', () => {
    expect(zonesOf('station')).toEqual(['plot', 'park', 'near-zone', 'zone', 'far-zone']);
    expect(hubsOf('station')).toEqual([]);
  });

  it.each(['city', 'cluster', 'nowhere'])('says nothing of %s', (id) => {
    expect(connectivity(atlas, id)).toBeNull();
  });

  it('survives parents that go round in a circle', () => {
    const places = [samplePlace('a', { parent: 'b' }), samplePlace('b', { parent: 'a' }), samplePlace('c')];
    const outlines = [point('a', [113.3, 23.1], 9), point('b', [113.4, 23.1], 9), point('c', [113.5, 23], 9)];
    expect(connectivity({ places, outlines }, 'a')?.zones.map(({ place }) => place)).toEqual(['c']);
  });

  it('has five zones to tell of every located zone of the real atlas, none of them its own part', () => {
    const located = realAtlas.outlines.filter(({ place }) => connectivity(realAtlas, place));
    expect(located.length).toBeGreaterThan(20);
    for (const { place } of located) {
      const zones = connectivity(realAtlas, place)?.zones ?? [];
      expect(zones.length).toBeGreaterThanOrEqual(5);
      for (const zone of zones) {
        expect(realAtlas.places.find(({ id }) => id === zone.place)?.parent).not.toBe(place);
        expect(zone.toleranceMeters).toBeGreaterThan(0);
      }
    }
  });
});
