import { expect, it } from 'vitest';
import { compassPoint } from '../../src/domain/compass.ts';

it.each([
  [0, 'n'],
  [22.4, 'n'],
  [22.6, 'ne'],
  [90, 'e'],
  [180, 's'],
  [247, 'sw'],
  [337.6, 'n'],
  [360, 'n'],
  [-90, 'w'],
])('names the wind of %d degrees: %s', (degrees, wind) => {
  expect(compassPoint(degrees)).toBe(wind);
});
