import { describe, expect, it } from 'vitest';
import {
  limitedView,
  metersPerPixelAt,
  movedView,
  pixelAt,
  positionAt,
  viewBetween,
  viewOfBounds,
  zoomedView,
} from '../../src/domain/mapView.ts';
import { mapWindow, viewBounds } from '../../src/domain/viewBounds.ts';

const size = { width: 1000, height: 600 };
const view = { zoom: 10, lat: 23.1, lng: 113.3 };
const limits = { bounds: mapWindow, minZoom: 6, maxZoom: 17 };

describe('pixelAt', () => {
  it('draws the world 512 pixels wide at zoom 0, as MapLibre does', () => {
    const whole = { zoom: 0, lat: 0, lng: 0 };
    const window = { width: 512, height: 512 };
    expect(pixelAt(whole, window, [-180, 0])).toEqual({ x: 0, y: 256 });
    expect(pixelAt(whole, window, [180, 0])).toEqual({ x: 512, y: 256 });
    expect(pixelAt(whole, window, [0, 85.0511287798]).y).toBeCloseTo(0, 4);
    const { x } = pixelAt({ ...whole, zoom: 3 }, window, [45, 0]);
    expect(x - 256).toBeCloseTo((512 * 8) / 8, 9);
  });

  it('is undone by positionAt', () => {
    const at = { x: 123, y: 456 };
    const back = pixelAt(view, size, positionAt(view, size, at));
    expect(back.x).toBeCloseTo(at.x, 6);
    expect(back.y).toBeCloseTo(at.y, 6);
    expect(pixelAt(view, size, [view.lng, view.lat])).toEqual({ x: 500, y: 300 });
  });
});

describe('a moved view', () => {
  it('takes what is drawn along', () => {
    const before = pixelAt(view, size, [113.4, 23.2]);
    const after = pixelAt(movedView(view, size, 30, -20), size, [113.4, 23.2]);
    expect(after.x - before.x).toBeCloseTo(30, 6);
    expect(after.y - before.y).toBeCloseTo(-20, 6);
  });

  it('keeps what is under the pointer when it zooms', () => {
    const around = { x: 200, y: 500 };
    const held = positionAt(view, size, around);
    const closer = zoomedView(view, size, 12.5, around);
    expect(closer.zoom).toBe(12.5);
    const now = pixelAt(closer, size, held);
    expect(now.x).toBeCloseTo(around.x, 5);
    expect(now.y).toBeCloseTo(around.y, 5);
  });
});

describe('viewOfBounds', () => {
  const insets = { top: 20, right: 300, bottom: 40, left: 100 };

  it('is what viewBounds undoes where nothing is covered', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const { zoom, lat, lng } = viewOfBounds(viewBounds(view, size), size, none, 17);
    expect(zoom).toBeCloseTo(view.zoom, 9);
    expect(lat).toBeCloseTo(view.lat, 9);
    expect(lng).toBeCloseTo(view.lng, 9);
  });

  it('puts a box into the middle of what the panels leave, as large as it fits', () => {
    const fitted = viewOfBounds([113.2, 22.9, 113.4, 23.3], size, insets, 17);
    const [upper, lower] = [pixelAt(fitted, size, [113.2, 23.3]), pixelAt(fitted, size, [113.4, 22.9])];
    expect(upper.y).toBeCloseTo(20, 5);
    expect(lower.y).toBeCloseTo(560, 5);
    expect((upper.x + lower.x) / 2).toBeCloseTo(400, 5);
  });

  it('goes no closer than it may', () => {
    expect(viewOfBounds([113.3, 23.1, 113.3001, 23.1001], size, insets, 13.2).zoom).toBe(13.2);
  });
});

describe('limitedView', () => {
  it('leaves a view within the limits as it is', () => {
    const limited = limitedView(view, size, limits);
    expect(limited.zoom).toBe(10);
    expect(limited.lat).toBeCloseTo(view.lat, 9);
    expect(limited.lng).toBeCloseTo(view.lng, 9);
  });

  it.each([
    ['far to the west', { zoom: 10, lat: 23.1, lng: 100 }],
    ['far to the north', { zoom: 9, lat: 60, lng: 113 }],
    ['too far away', { zoom: 2, lat: 23, lng: 113 }],
  ])('never shows what lies outside (%s)', (_where, asked) => {
    const shown = viewBounds(limitedView(asked, size, limits), size);
    expect(shown[0]).toBeGreaterThanOrEqual(mapWindow[0] - 1e-9);
    expect(shown[1]).toBeGreaterThanOrEqual(mapWindow[1] - 1e-9);
    expect(shown[2]).toBeLessThanOrEqual(mapWindow[2] + 1e-9);
    expect(shown[3]).toBeLessThanOrEqual(mapWindow[3] + 1e-9);
  });

  it('keeps to the levels', () => {
    expect(limitedView({ ...view, zoom: 21 }, size, limits).zoom).toBe(17);
  });
});

describe('viewBetween', () => {
  const to = { zoom: 12, lat: 23.3, lng: 113.6 };

  it('begins and ends where it should, and zooms evenly', () => {
    expect(viewBetween(view, to, 0).lng).toBeCloseTo(view.lng, 9);
    const end = viewBetween(view, to, 1);
    expect(end.lat).toBeCloseTo(to.lat, 9);
    expect(end.lng).toBeCloseTo(to.lng, 9);
    expect(viewBetween(view, to, 0.5).zoom).toBe(11);
    expect(viewBetween(view, { ...to, zoom: 10 }, 0.5).lng).toBeCloseTo(113.45, 9);
  });
});

describe('metersPerPixelAt', () => {
  it('is the ground resolution of Web Mercator: 78271.5 m at zoom 0, halved with each level', () => {
    expect(metersPerPixelAt({ zoom: 0, lat: 0, lng: 0 })).toBeCloseTo(78_271.517, 2);
    expect(metersPerPixelAt({ zoom: 1, lat: 60, lng: 0 })).toBeCloseTo(78_271.517 / 4, 2);
  });
});
