import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { OutlineProperties } from '../../src/domain/geometry.ts';

/** Where they lie: most of Guangzhou. */
export const syntheticBox = {
  west: 113.05,
  south: 22.75,
  east: 113.85,
  north: 23.45,
} as const;
/** The middle of the box on a Mercator map, where the benchmark points: one zone is always there. */
const middle = [113.45, 23.1006] as const;

const corners = 12;

/**
 * A given number of made-up zones, the same ones every time, to measure with; never shown as data.
 * They get smaller as they get more, so that they cover about a third of the syntheticBox.
 */
export function syntheticZones(count: number): FeatureCollection<Polygon, OutlineProperties> {
  const random = seededRandom(20_260_101);
  const radius = Math.sqrt(
    ((syntheticBox.east - syntheticBox.west) * (syntheticBox.north - syntheticBox.south)) /
      (count * 3 * Math.PI),
  );
  const features = Array.from({ length: count }, (_, index): Feature<Polygon, OutlineProperties> => {
    const lng = syntheticBox.west + random() * (syntheticBox.east - syntheticBox.west);
    const lat = syntheticBox.south + random() * (syntheticBox.north - syntheticBox.south);
    const centre = index === 0 ? middle : [lng, lat];
    const place = `synthetic-${index}`;
    const properties = {
      place,
      kind: 'zone',
      layer: 'sites',
      certainty: 'traced',
    } as const;
    return {
      type: 'Feature',
      id: place,
      properties,
      geometry: roundish(centre, radius, random),
    };
  });
  return { type: 'FeatureCollection', features };
}

function roundish([lng = 0, lat = 0]: readonly number[], radius: number, random: () => number): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    const reach = radius * (0.8 + 0.4 * random());
    return [lng + reach * Math.cos(angle), lat + reach * Math.sin(angle)].map(rounded);
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** Park and Miller's generator: the same numbers on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Six decimals, as geodata is published. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
