import { describe, expect, it } from 'vitest';
import { slideTo, trackLength, trackPosition } from '../../src/domain/sliderTrack.ts';

const values = [100, 101, 500, 1100];

describe('a slider over values', () => {
  it('has its ends at the lowest and highest, and others in proportion', () => {
    expect(values.map((value) => trackPosition(values, value))).toEqual([0, 1, 400, trackLength]);
  });

  it('reaches the next value with one step either way', () => {
    const up = [100, 101, 500].map((value) => slideTo(values, value, trackPosition(values, value) + 1));
    expect(up).toEqual([101, 500, 1100]);
    const down = [1100, 500, 101].map((value) => slideTo(values, value, trackPosition(values, value) - 1));
    expect(down).toEqual([500, 101, 100]);
  });

  it('stays where it is without a move, and at its ends', () => {
    expect(slideTo(values, 500, 400)).toBe(500);
    expect(slideTo(values, 1100, trackLength)).toBe(1100);
  });
});
