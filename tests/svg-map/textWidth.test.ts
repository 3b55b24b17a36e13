import { expect, it } from 'vitest';
import { textWidthPixels } from '../../src/svg-map/textWidth.ts';

it('takes Han characters as wide as they are high, and Latin ones for about half of that', () => {
  expect(textWidthPixels('琶洲', 10)).toBe(20);
  expect(textWidthPixels('𧒽岗', 10)).toBe(20);
  const latin = textWidthPixels('Pazhou', 10);
  expect(latin).toBeGreaterThan(6 * 5);
  expect(latin).toBeLessThan(6 * 7);
  expect(textWidthPixels('', 10)).toBe(0);
});
