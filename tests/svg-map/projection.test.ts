import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { BoundingBox } from '../../src/domain/outline.ts';
import { createFrameProjection, framePercent } from '../../src/svg-map/projection.ts';

const city: BoundingBox = [112.95, 22.5, 114.05, 23.93];
const wide: BoundingBox = [113.2, 23, 113.5, 23.05];

describe.each([
  ['a tall frame', city],
  ['a wide frame', wide],
])('%s', (_what, bbox) => {
  const projection = createFrameProjection(bbox);
  const [west, south, east, north] = bbox;

  it('is filled by its bounding box, the longer side 2000 units', () => {
    expect(Math.max(projection.width, projection.height)).toBeCloseTo(2000, 6);
    const [left, top] = projection.toUnits([west, north]);
    const [right, bottom] = projection.toUnits([east, south]);
    expect([left, top]).toEqual([0, 0]);
    expect(right).toBeCloseTo(projection.width, 6);
    expect(bottom).toBeCloseTo(projection.height, 6);
  });

  it('puts every position where MapLibre puts it in the same box', () => {
    const corner = MercatorCoordinate.fromLngLat([west, north]);
    const span = MercatorCoordinate.fromLngLat([east, south]);
    const unitsPerWorld = 2000 / Math.max(span.x - corner.x, span.y - corner.y);
    for (const position of [
      [113.2644, 23.1291],
      [113.3, 23.02],
      [114.5, 22.1],
    ] as const) {
      const expected = MercatorCoordinate.fromLngLat([...position]);
      const [x, y] = projection.toUnits([...position]);
      expect(x).toBeCloseTo((expected.x - corner.x) * unitsPerWorld, 6);
      expect(y).toBeCloseTo((expected.y - corner.y) * unitsPerWorld, 6);
    }
  });
});

describe('framePercent', () => {
  it('is a share of the frame, so that marks follow it at any size', () => {
    const projection = createFrameProjection(city);
    expect(framePercent([112.95, 23.93], projection)).toEqual({ x: '0.00%', y: '0.00%' });
    expect(framePercent([113.5, 22.5], projection)).toEqual({ x: '50.00%', y: '100.00%' });
  });

  it('keeps latitudes apart as Mercator does: the northern half is the taller', () => {
    const { y } = framePercent([113.5, (22.5 + 23.93) / 2], createFrameProjection(city));
    expect(Number.parseFloat(y)).toBeGreaterThan(50);
  });
});
