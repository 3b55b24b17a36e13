import { describe, expect, it } from 'vitest';
import { decodeGeometry } from '../../src/atlas/decodeGeometry.ts';
import { readGeodata } from '../../src/compiler/compile.ts';

const { packedGeometry, atlas } = readGeodata('geodata');
/** As the browser gets it: through JSON. */
const geometry = decodeGeometry(JSON.parse(JSON.stringify(packedGeometry)));

function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

describe('decodeGeometry', () => {
  it('gives all eleven districts as places that can be picked', () => {
    const districts = atlas.places.filter(({ kind }) => kind === 'district').map(({ id }) => id);
    expect(geometry.districts.features.map(({ id }) => id).sort()).toEqual(districts.sort());
    for (const { id, properties } of geometry.districts.features) {
      expect(properties).toMatchObject({ place: id, kind: 'district', layer: 'districts' });
      expect(properties.certainty).toBe('approximate');
    }
  });

  it('draws each border once: inner borders and the outer one share no line', () => {
    const segments = (lines: readonly (readonly (readonly number[])[])[]) =>
      lines.flatMap((line) =>
        line.slice(1).map((position, index) => [String(line[index]), String(position)].sort().join(' ')),
      );
    const inner = segments(geometry.districtBorders.coordinates);
    const outer = new Set(segments(geometry.cityBorder.coordinates));
    expect(inner.length).toBeGreaterThan(100);
    expect(new Set(inner).size).toBe(inner.length);
    expect(inner.filter((segment) => outer.has(segment))).toEqual([]);
  });

  it('closes the border of the city, so that it can be filled', () => {
    for (const line of geometry.cityBorder.coordinates) expect(line.at(-1)).toEqual(line[0]);
  });

  it('winds outer rings anticlockwise, as RFC 7946 asks', () => {
    for (const { geometry: district } of geometry.districts.features) {
      const polygons = district.type === 'Polygon' ? [district.coordinates] : district.coordinates;
      for (const [outer = []] of polygons) expect(signedArea(outer)).toBeGreaterThan(0);
    }
  });
});
