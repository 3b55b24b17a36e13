import { describe, expect, it } from 'vitest';
import {
  aspectOf,
  boundsOfAspect,
  boundsWithin,
  mapWindow,
  viewBounds,
  zoomOf,
} from '../../src/domain/viewBounds.ts';

const view = { zoom: 9, lng: 113.4, lat: 23.1 };
const size = { width: 1024, height: 512 };

describe('viewBounds', () => {
  it('is what a map of that zoom and size shows: 1024 pixels at zoom 9 are 1.40625 degrees', () => {
    const [west, south, east, north] = viewBounds(view, size);
    expect(east - west).toBeCloseTo((360 * 1024) / (512 * 512), 9);
    expect((west + east) / 2).toBeCloseTo(113.4, 9);
    // Away from the equator a degree of latitude takes more pixels than one of longitude.
    expect(north - south).toBeCloseTo(((east - west) / 2) * Math.cos((23.1 * Math.PI) / 180), 3);
    expect(zoomOf([west, south, east, north], size.width)).toBeCloseTo(9, 9);
    expect(aspectOf([west, south, east, north])).toBeCloseTo(2, 9);
  });
});

describe('boundsOfAspect', () => {
  it.each([0.7, 2, 3.5])('holds the whole box in its middle, aspect %f', (aspect) => {
    const box = viewBounds(view, size);
    const wider = boundsOfAspect(box, aspect);
    expect(aspectOf(wider)).toBeCloseTo(aspect, 9);
    expect(wider[0]).toBeLessThanOrEqual(box[0] + 1e-9);
    expect(wider[1]).toBeLessThanOrEqual(box[1] + 1e-9);
    expect(wider[2]).toBeGreaterThanOrEqual(box[2] - 1e-9);
    expect(wider[3]).toBeGreaterThanOrEqual(box[3] - 1e-9);
    expect((wider[0] + wider[2]) / 2).toBeCloseTo(113.4, 9);
  });
});

describe('boundsWithin', () => {
  const inside = ([west, south, east, north]: readonly [number, number, number, number]) =>
    west >= mapWindow[0] - 1e-9 &&
    south >= mapWindow[1] - 1e-9 &&
    east <= mapWindow[2] + 1e-9 &&
    north <= mapWindow[3] + 1e-9;

  it('moves a box inside where that is enough: it still holds what it should', () => {
    const corner = viewBounds({ zoom: 10, lng: 115.2, lat: 24.7 }, { width: 300, height: 300 });
    const moved = boundsWithin(corner, 2, mapWindow);
    expect(inside(moved)).toBe(true);
    expect(aspectOf(moved)).toBeCloseTo(2, 9);
    expect(moved[2] - moved[0]).toBeCloseTo(2 * (corner[2] - corner[0]), 9);
  });

  it('takes the largest box of the aspect where the limits hold no more', () => {
    const most = boundsWithin([100, 10, 130, 40], 2, mapWindow);
    expect(inside(most)).toBe(true);
    expect(most[2] - most[0]).toBeCloseTo(mapWindow[2] - mapWindow[0], 9);
  });
});
