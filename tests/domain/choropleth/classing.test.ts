import { describe, expect, it } from 'vitest';
import {
  classMethods,
  defaultClassing,
  edgeProblem,
  parseClassing,
  writeClassing,
} from '../../../src/domain/choropleth/classing.ts';

describe('a classing in a link', () => {
  it('is read as it was written', () => {
    for (const method of classMethods) {
      for (const count of [3, 4, 5, 6, 7]) {
        expect(parseClassing(writeClassing({ method, count }))).toEqual({ method, count });
      }
    }
    const edges = [-2.5, 0, 123456789, 1e9, 5e12, 1e21];
    expect(parseClassing(writeClassing({ method: 'manual', edges }))).toEqual({ method: 'manual', edges });
  });

  it('is short, leaves out the default and has no plus sign, which a query reads as a space', () => {
    expect(writeClassing(defaultClassing)).toBeNull();
    expect(writeClassing({ method: 'manual', edges: [1e9, 5e9] })).toBe('manual-1e9,5e9');
    expect(writeClassing({ method: 'quantile', count: 4 })).toBe('quantile-4');
    expect(writeClassing({ method: 'manual', edges: [1e21] })).toBe('manual-1e21');
  });

  it.each([
    null,
    '',
    'jenks',
    'jenks-2',
    'jenks-8',
    'jenks-3.5',
    'magic-5',
    'manual-',
    'manual-5,1',
    'manual-1,,2',
    'manual-1,x',
  ])('is the default where it says nothing known: %s', (code) =>
    expect(parseClassing(code)).toEqual(defaultClassing),
  );
});

describe('edgeProblem', () => {
  it('tells what is wrong', () => {
    expect(edgeProblem([1, 2])).toBeUndefined();
    expect(edgeProblem([])).toBe('not-a-number');
    expect(edgeProblem([1, Number.NaN])).toBe('not-a-number');
    expect(edgeProblem([1, 2, 3, 4, 5, 6, 7])).toBe('too-many');
    expect(edgeProblem([2, 1])).toBe('not-rising');
    expect(edgeProblem([1, 1])).toBe('not-rising');
  });
});
