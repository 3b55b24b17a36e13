import { describe, expect, it } from 'vitest';
import { placeFeatures } from '../../src/domain/placeFeatures.ts';
import { smallAtlas, smallGeometry } from '../compiler/downloads/smallAtlas.ts';

describe('placeFeatures', () => {
  it('writes rings as RFC 7946 asks: closed, outer counterclockwise, holes clockwise, five decimals', () => {
    const [district] = placeFeatures(smallAtlas, smallGeometry.districts).features;
    expect(district?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [113, 23],
          [114.12346, 23],
          [114, 24],
          [113, 24],
          [113, 23],
        ],
        [
          [113.2, 23.2],
          [113.3, 23.3],
          [113.3, 23.2],
          [113.2, 23.2],
        ],
      ],
    });
  });

  it('tells what a map maker has to know of an outline', () => {
    const [zone] = placeFeatures(smallAtlas, smallGeometry.outlines).features;
    expect(zone?.id).toBe('zone');
    expect(zone?.geometry).toEqual({ type: 'Point', coordinates: [113.338, 23.1] });
    expect(zone?.properties).toMatchObject({
      name_en: 'zone',
      name_zh: 'zone（中）',
      kind: 'zone',
      certainty: 'traced',
      datum_of_origin: 'GCJ02',
      method_en: 'by hand',
    });
  });

  it('stops at an outline that belongs to no place', () => {
    const unknown = { ...smallAtlas, places: [] };
    expect(() => placeFeatures(unknown, smallGeometry.outlines)).toThrow('outline of an unknown place: zone');
  });
});
