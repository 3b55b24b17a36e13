import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/domain/drawing.ts';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { pointAtDistance } from '../../../src/domain/pointAtDistance.ts';
import { changeOf, editableFeature, rimBearingOf } from '../../../src/map/drawing/editableFeature.ts';

const [area, line, circle, point] = decodeDrawings(
  'area,113.36,23.11,113.37,23.1,113.36,23.1,distance,113.36,23.1,113.37,23.1,' +
    'circle,113.3,23.05,r5000,point,113.4,23',
);

function existing(drawing: Drawing | undefined): Drawing {
  if (!drawing) throw new Error('no drawing');
  return drawing;
}

/** A circle's feature with centre and handle somewhere else. */
function edited(centre: LngLat, rim: LngLat) {
  const coordinates = [[...centre], [...rim]];
  return { ...editableFeature(existing(circle)), geometry: { type: 'LineString' as const, coordinates } };
}

describe('editableFeature', () => {
  it('keeps the vertices in the order they were drawn in, and gives them back', () => {
    for (const drawing of [area, line, point]) {
      const feature = editableFeature(existing(drawing));
      expect(feature).toMatchObject({ id: drawing?.id, properties: { mode: drawing?.kind } });
      expect(changeOf(existing(drawing), feature)).toEqual({ vertices: drawing?.vertices });
    }
  });

  it('shows a circle as its radius, with the handle where it was left', () => {
    const rim = pointAtDistance([113.3, 23.05], 5000, 200);
    const feature = editableFeature(existing(circle), 200);
    expect(feature.geometry.coordinates).toEqual([
      [113.3, 23.05],
      [expect.closeTo(rim[0], 5), expect.closeTo(rim[1], 5)],
    ]);
    expect(rimBearingOf(feature)).toBeCloseTo(200, 1);
  });
});

describe('changeOf a circle', () => {
  const centre: LngLat = [113.3, 23.05];
  const rim = pointAtDistance(centre, 5000, 90);
  const elsewhere: LngLat = [113.35, 23.1];

  it('is its radius where the handle was dragged', () => {
    const change = changeOf(existing(circle), edited(centre, pointAtDistance(centre, 8000, 30)));
    expect(change).toEqual({ radiusMeters: expect.closeTo(8000, 0) });
  });

  it('is its centre where that was dragged, or all of it was: the size stays', () => {
    expect(changeOf(existing(circle), edited(elsewhere, rim))).toEqual({ vertices: [elsewhere] });
    expect(changeOf(existing(circle), edited(elsewhere, [113.4, 23.1]))).toEqual({ vertices: [elsewhere] });
  });

  it('is none where it is as it was', () => {
    expect(changeOf(existing(circle), editableFeature(existing(circle)))).toEqual({ vertices: [centre] });
  });
});
