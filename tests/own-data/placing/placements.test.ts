import { describe, expect, it } from 'vitest';
import type { OwnFeatures, OwnFeatureWish } from '../../../src/domain/ownLayer.ts';
import { Placements } from '../../../src/own-data/placing/placements.ts';

/** Two-position lines a degree apart, rows 0, 2, 4 …: rows without a position have no feature. */
const lines = (count: number, west = 110): OwnFeatures => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    id: index * 2,
    geometry: {
      type: 'LineString',
      coordinates: [
        [west + index, 23],
        [west + index + 0.5, 23.5],
      ],
    },
    properties: {},
  })),
});

function rowsOf(placements: Placements, placement: number, wish: OwnFeatureWish) {
  const answer = placements.answer({ kind: 'features', question: 1, placement, wish });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return answer.features?.features.map(({ id }) => id);
}

describe('placed geometry', () => {
  const placements = new Placements();
  const placement = placements.put(0, lines(5));
  const found = (wish: OwnFeatureWish) => rowsOf(placements, placement, wish);

  it('is found by row, by place and by what a filter lets through', () => {
    expect(found({})).toEqual([0, 2, 4, 6, 8]);
    expect(found({ rows: [2, 6] })).toEqual([2, 4]);
    expect(found({ within: [111.4, 23.4, 112.1, 24] })).toEqual([2, 4]);
    expect(found({ mask: Uint8Array.of(0, 1, 1, 1, 1, 1, 0, 1, 1) })).toEqual([2, 4, 8]);
  });

  it('is not handed over where it is more than was asked for at most', () => {
    expect(found({ most: { records: 5, positions: 10 } })).toHaveLength(5);
    expect(found({ most: { records: 4, positions: 10 } })).toBeUndefined();
    expect(found({ most: { records: 5, positions: 9 } })).toBeUndefined();
    expect(found({ rows: [0, 4], most: { records: 2, positions: 4 } })).toEqual([0, 2]);
  });

  it('says of one question that it failed, and goes on', () => {
    const faulty: OwnFeatures = JSON.parse('{"features":[{"type":"Feature","id":0,"geometry":null}]}');
    const broken = placements.put(7, faulty);
    const wish = { within: [0, 0, 1, 1] } as const;
    expect(placements.answer({ kind: 'features', question: 3, placement: broken, wish })).toEqual({
      kind: 'failed',
      question: 3,
    });
    expect(found({})).toHaveLength(5);
  });
});

describe('a dataset that is placed anew', () => {
  it('is no longer where it was, and leaves others alone', () => {
    const placements = new Placements();
    const [first, other] = [placements.put(0, lines(2)), placements.put(1, lines(3))];
    const second = placements.put(0, lines(1, 120));
    expect(rowsOf(placements, first, {})).toEqual([]);
    expect(rowsOf(placements, other, {})).toHaveLength(3);
    expect(rowsOf(placements, second, { within: [119, 22, 121, 24] })).toEqual([0]);
    const tile = (placement: number) =>
      placements.answer({ kind: 'tile', question: 1, placement, at: { z: 0, x: 0, y: 0 }, codes: null });
    expect(tile(first)).toEqual({ kind: 'tile', question: 1, tile: null });
    expect(tile(second)).toMatchObject({ tile: expect.any(ArrayBuffer) });
  });
});
