import { expect, it } from 'vitest';
import { roundLength } from '../../src/domain/roundLength.ts';

it.each([
  [1, 1],
  [1.9, 1],
  [4999, 2000],
  [5000, 5000],
  [26_000, 20_000],
  [0.7, 0.5],
])('shows of %d m a bar of %d m', (meters, shown) => {
  expect(roundLength(meters)).toBeCloseTo(shown, 9);
});
