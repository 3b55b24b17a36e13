import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Classing, classMethods, edgeCounts } from '../../../src/domain/choropleth/classing.ts';
import { classScale } from '../../../src/domain/choropleth/classScale.ts';

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e13, max: 1e13, noNaN: true, noDefaultInfinity: true }),
);
const classing: fc.Arbitrary<Classing> = fc.oneof(
  fc.record({ method: fc.constantFrom(...classMethods), count: fc.integer({ min: 3, max: 7 }) }),
  fc
    .uniqueArray(number, { minLength: edgeCounts.fewest, maxLength: edgeCounts.most })
    .map((edges) => ({ method: 'manual', edges: edges.toSorted((a, b) => a - b) }) as const),
);

describe('classScale', () => {
  it('has every value in exactly one class, the one whose edges hold it', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), classing, (values, chosen) => {
        const { classes, classOf } = classScale(values, chosen, 'ylgnbu');
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const value of values) {
          const holding = classes.flatMap(({ lower, upper }, index) => {
            const isLast = index === classes.length - 1;
            const isAbove = lower === undefined || value >= lower;
            const isBelow = upper === undefined || value < upper || (isLast && value === upper);
            return isAbove && isBelow ? [index] : [];
          });
          expect(holding).toEqual([classOf(value)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts, and gives each class a colour of its own', () => {
    const { classes } = classScale([1, 2, 3, 10, 11], { method: 'jenks', count: 3 }, 'viridis');
    expect(classes.map(({ lower, upper, count }) => [lower, upper, count])).toEqual([
      [1, 3, 2],
      [3, 10, 1],
      [10, 11, 2],
    ]);
    expect(new Set(classes.map(({ colour }) => colour.light)).size).toBe(3);
  });

  it('is open at both ends where the edges are typed, and keeps classes that are empty', () => {
    const { classes } = classScale([5], { method: 'manual', edges: [1, 3] }, 'greys');
    expect(classes.map(({ lower, upper, count }) => [lower, upper, count])).toEqual([
      [undefined, 1, 0],
      [1, 3, 0],
      [3, undefined, 1],
    ]);
  });

  it('has one class for one value, and none for none', () => {
    expect(classScale([4], { method: 'equal', count: 5 }, 'greys').classes).toMatchObject([
      { lower: 4, upper: 4, count: 1 },
    ]);
    expect(classScale([], { method: 'equal', count: 5 }, 'greys').classes).toEqual([]);
  });
});
