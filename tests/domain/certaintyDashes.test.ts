import { expect, it } from 'vitest';
import { certaintyDashes } from '../../src/domain/certaintyDashes.ts';

it('draws official outlines solid, traced ones dashed and approximate ones dotted', () => {
  const { official, traced, approximate } = certaintyDashes;
  expect(official).toEqual([]);
  const [dash = 0, gap = 0] = traced;
  expect(dash).toBeGreaterThan(gap);
  const [dot = 1, space = 0] = approximate;
  expect(dot).toBeLessThan(1);
  expect(space).toBeGreaterThan(dot);
});
