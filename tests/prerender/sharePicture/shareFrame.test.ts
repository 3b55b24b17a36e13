import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { mapPanel } from '../../../src/prerender/sharePicture/cardSize.ts';
import { shareFrame } from '../../../src/prerender/sharePicture/shareFrame.ts';

const { atlas } = readGeodata('geodata');
const frameOf = (id: string) =>
  shareFrame(
    atlas,
    atlas.places.find((place) => place.id === id),
  );
const boxOf = (id: string) => atlas.outlines.find(({ place }) => place === id)?.bbox ?? [0, 0, 0, 0];

describe('shareFrame', () => {
  it("has the map panel's proportions, whatever it shows", () => {
    for (const { id } of atlas.places) {
      const [west, south, east, north] = frameOf(id);
      const middle = (south + north) / 2;
      const width = distance([west, middle], [east, middle]);
      const height = distance([west, south], [west, north]);
      expect(width / height / (mapPanel.width / mapPanel.height)).toBeCloseTo(1, 1);
    }
  });

  it.each([
    ['tianhe', 'tianhe'],
    ['pazhou-edz', 'pazhou-edz'],
    // Somewhere in the district: the district is what can be shown.
    ['cluster-baiyun', 'baiyun'],
    // Nowhere on the map: the whole city.
    ['changzhou-island', 'guangzhou'],
  ])('shows all there is of %s', (id, shown) => {
    const [west, south, east, north] = frameOf(id);
    const box = boxOf(shown);
    expect(west).toBeLessThan(box[0]);
    expect(south).toBeLessThan(box[1]);
    expect(east).toBeGreaterThan(box[2]);
    expect(north).toBeGreaterThan(box[3]);
  });

  it('shows a small place with the land around it', () => {
    const [west, south, , north] = frameOf('canton-tower');
    expect(distance([west, south], [west, north])).toBeCloseTo(15, 0);
  });
});
