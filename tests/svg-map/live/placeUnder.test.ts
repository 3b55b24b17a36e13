import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { atlasIndex } from '../../../src/domain/atlasIndex.ts';
import { positionAt } from '../../../src/domain/mapView.ts';
import { viewBounds } from '../../../src/domain/viewBounds.ts';
import { type DrawnMap, placeUnder } from '../../../src/svg-map/live/placeUnder.ts';
import { layoutNames } from '../../../src/svg-map/sheet/nameLayout.ts';
import { sheetDots } from '../../../src/svg-map/sheet/SheetDots.tsx';
import type { SheetMapContents } from '../../../src/svg-map/sheet/sheetContents.ts';
import { sheetNames } from '../../../src/svg-map/sheet/sheetNames.ts';
import { sheetScale } from '../../../src/svg-map/sheet/sheetScale.ts';
import { shownPlaces } from '../../../src/svg-map/sheet/shownPlaces.ts';

const { atlas, geometry } = readGeodata('geodata');
const index = atlasIndex(atlas);
const size = { width: 1000, height: 700 };
const view = { zoom: 9.5, lat: 23.1, lng: 113.4 };
const empty = { type: 'FeatureCollection' as const, features: [] };
const everything = new Set(index.places.map(({ id }) => id));

function drawn(visible: ReadonlySet<string> = everything): DrawnMap {
  const map: SheetMapContents = {
    ...shownPlaces(index, geometry, visible),
    ...{ language: 'en', theme: 'light', selectedPlace: null, showsDistrictLines: true },
    ...{ colouring: null, reach: null, drawn: empty, drawnLabels: [], study: empty, own: [] },
  };
  const scale = sheetScale(viewBounds(view, size), size.width, size.height);
  const names = layoutNames(sheetNames(map, scale, 'km'), [], scale.frame);
  return { map, scale, names, dots: sheetDots(map, scale) };
}

/** The position so many pixels to the right of another. */
function beside([lng, lat]: readonly [number, number], pixels: number): readonly [number, number] {
  const [west, , east] = drawn().scale.projection.bbox;
  return [lng + ((east - west) / size.width) * pixels, lat];
}

const foxconn = [113.61, 23.17] as const;
/** In no zone and under no label. */
const hills = [113.45, 23.26] as const;

describe('placeUnder', () => {
  it('finds a dot within 12 pixels of its middle, and the district beyond', () => {
    const map = drawn();
    expect(placeUnder(foxconn, map)).toBe('foxconn-zengcheng');
    expect(placeUnder(beside(foxconn, 11), map)).toBe('foxconn-zengcheng');
    expect(placeUnder(beside(foxconn, -60), map)).not.toBe('foxconn-zengcheng');
    expect(placeUnder(hills, map)).toBe('baiyun');
  });

  it('finds nothing that a filter hides, and nothing beside the city', () => {
    const map = drawn(new Set(['foxconn-zengcheng']));
    expect(placeUnder(hills, map)).toBeNull();
    expect(placeUnder(foxconn, map)).toBe('foxconn-zengcheng');
    expect(placeUnder(foxconn, drawn(new Set(['haizhu'])))).toBeNull();
    expect(placeUnder([113.16, 22.95], drawn())).toBeNull();
  });

  it('tells a dot from the ring around it', () => {
    const map = drawn();
    const ring = map.dots.find((dot) => dot.ring === 1);
    const inner = map.dots.find((dot) => ring && dot.ring === 0 && dot.x === ring.x && dot.y === ring.y);
    const at = geometry.outlines.features.find(({ properties }) => properties.place === ring?.id)?.geometry;
    if (!ring || !inner || at?.type !== 'Point') throw new Error('No two places stand at one point');
    const [lng = 0, lat = 0] = at.coordinates;
    expect(placeUnder([lng, lat], map)).toBe(inner.id);
    expect(placeUnder(beside([lng, lat], 8), map)).toBe(ring.id);
  });

  it('takes a name for its place', () => {
    const map = drawn();
    const middles = map.names
      .filter(({ name: { id } }) => map.dots.some((dot) => dot.id === id))
      .map(({ name: { id }, box: { left, right, top, bottom } }) => ({
        id,
        middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
      }))
      // A dot under a name comes first.
      .filter(({ middle }) => map.dots.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) > 14));
    expect(middles.length).toBeGreaterThan(5);
    for (const { id, middle } of middles) expect(placeUnder(positionAt(view, size, middle), map)).toBe(id);
  });
});
