import { describe, expect, it } from 'vitest';
import { type DrawnPoint, simplifyLine } from '../../src/svg-map/simplifyLine.ts';

/** A line that wanders, the same every time. */
const wandering = Array.from(
  { length: 200 },
  (_, index): DrawnPoint => [index * 3, 20 * Math.sin(index / 9) + ((index * 7) % 5)],
);

/** How far a point lies from the nearest stretch of a line. */
function distanceTo(line: readonly DrawnPoint[], [x, y]: DrawnPoint): number {
  return Math.min(
    ...line.slice(1).map(([bx, by], index) => {
      const [ax, ay] = line[index] ?? [bx, by];
      const squared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
    }),
  );
}

describe('simplifyLine', () => {
  it.each([1, 4, 12])('leaves no point farther from the line than %d', (tolerance) => {
    const kept = simplifyLine(wandering, () => tolerance);
    expect(kept.length).toBeLessThan(wandering.length);
    for (const point of wandering) expect(distanceTo(kept, point)).toBeLessThanOrEqual(tolerance);
  });

  it('keeps both ends and the order of the points', () => {
    const kept = simplifyLine(wandering, () => 1000);
    expect(kept).toEqual([wandering[0], wandering.at(-1)]);
    const some = simplifyLine(wandering, () => 4);
    expect(some).toEqual(wandering.filter((point) => some.includes(point)));
  });

  it('is as fine at each point as that point asks for', () => {
    const kept = simplifyLine(wandering, ([x]) => (x < 300 ? 1 : 40));
    const [fine, coarse] = [kept.filter(([x]) => x < 300), kept.filter(([x]) => x >= 300)];
    expect(fine.length).toBeGreaterThan(5 * coarse.length);
  });

  it('needs two points to draw a line, and takes what it gets', () => {
    expect(simplifyLine([[1, 2]], () => 1)).toEqual([[1, 2]]);
    expect(simplifyLine([], () => 1)).toEqual([]);
  });
});
