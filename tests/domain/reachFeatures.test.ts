import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { connectivity, nearestZoneCount } from '../../src/domain/connectivity.ts';
import type { Language } from '../../src/domain/localizedText.ts';
import { type ReachFeatures, reachFeatures } from '../../src/domain/reachFeatures.ts';
import { reachRingsMeters } from '../../src/domain/reachRings.ts';
import { realAtlas } from '../support/realAtlas.ts';

const atlas = atlasIndex(realAtlas);
const everywhere = new Set(atlas.places.map(({ id }) => id));
const pointOf = (place: string) => atlas.outlines.find((outline) => outline.place === place)?.labelPoint;

function reachOf(place: string, visible: ReadonlySet<string> = everywhere, language: Language = 'en') {
  const reach = reachFeatures(atlas, place, visible, language);
  if (!reach) throw new Error(`No reach of ${place}`);
  return reach;
}

const linesOf = ({ features }: ReachFeatures) =>
  features.flatMap(({ properties }) => (properties.part === 'line' ? [properties] : []));

const lineLabelsOf = ({ features }: ReachFeatures) =>
  features.flatMap(({ properties }) => (properties.part === 'line-label' ? [properties] : []));

describe('reachFeatures', () => {
  it('draws rings of 1, 3, 5 and 10 km around the label point, labelled on the ring', () => {
    const [lng = 0, lat = 0] = pointOf('pazhou') ?? [];
    const reach = reachOf('pazhou');
    for (const radius of reachRingsMeters) {
      const drawn = reach.features.filter(
        ({ properties }) => 'meters' in properties && properties.meters === radius,
      );
      const positions = drawn.flatMap(({ geometry, properties }) => {
        if (geometry.type === 'Polygon') return geometry.coordinates.flat();
        return geometry.type === 'Point' && properties.part === 'ring-label' ? [geometry.coordinates] : [];
      });
      expect(positions.length).toBeGreaterThan(100);
      for (const [x = 0, y = 0] of positions) {
        const { s12 = Number.NaN } = geodesic.Geodesic.WGS84.Inverse(lat, lng, y, x);
        expect(Math.abs(s12 - radius)).toBeLessThan(0.2);
      }
    }
  });

  it('draws a line to every hub and to the nearest five zones, from label point to label point', () => {
    const reach = reachOf('pazhou');
    const lying = connectivity(atlas, 'pazhou');
    const ends = [...(lying?.hubs ?? []), ...(lying?.zones.slice(0, nearestZoneCount) ?? [])];
    expect(linesOf(reach).map(({ place }) => place)).toEqual(ends.map(({ place }) => place));
    for (const { geometry, properties } of reach.features) {
      if (properties.part !== 'line') continue;
      expect(geometry).toMatchObject({ coordinates: [pointOf('pazhou'), pointOf(properties.place)] });
    }
  });

  it('labels each line with the rounded distance, and those that leave the view with the name too', () => {
    const labels = lineLabelsOf(reachOf('pazhou'));
    const distances = new Map(
      connectivity(atlas, 'pazhou')?.hubs.map(({ place, meters }) => [place, meters]),
    );
    const airport = labels.filter(({ place }) => place === 'baiyun-airport');
    expect(airport.length).toBeGreaterThan(1);
    expect(airport[0]?.meters).toBe(distances.get('baiyun-airport'));
    expect(airport[0]?.name).toBe('Baiyun Airport');
    const tower = labels.filter(({ place }) => place === 'canton-tower');
    expect(tower).toMatchObject([{ name: '', meters: distances.get('canton-tower') }]);
  });

  it('names far ends in the language asked for', () => {
    const names = lineLabelsOf(reachOf('pazhou', everywhere, 'zh')).map(({ name }) => name);
    expect(names).toContain('白云机场');
  });

  it('never turns a label upside down', () => {
    for (const { place } of atlas.outlines.filter(({ place }) => connectivity(atlas, place))) {
      for (const { rotateDegrees } of lineLabelsOf(reachOf(place))) {
        expect(Math.abs(rotateDegrees)).toBeLessThanOrEqual(90);
      }
    }
  });

  it('draws no line to a place that the map does not show', () => {
    const withoutTower = new Set([...everywhere].filter((id) => id !== 'canton-tower'));
    const places = linesOf(reachOf('pazhou', withoutTower)).map(({ place }) => place);
    expect(places).toContain('baiyun-airport');
    expect(places).not.toContain('canton-tower');
  });

  it('draws no line between two places at one point', () => {
    expect(pointOf('baietan-cbd')).toEqual(pointOf('baietan'));
    const places = linesOf(reachOf('baietan')).map(({ place }) => place);
    expect(places).not.toContain('baietan-cbd');
  });

  it.each(['guangzhou', 'cluster-tianhe', 'changzhou-island', 'no-such-place'])(
    'draws nothing around %s',
    (id) => {
      expect(reachFeatures(atlas, id, everywhere, 'en')).toBeNull();
    },
  );
});
