import { describe, expect, it } from 'vitest';
import { type MapName, placeNames } from '../../../src/prerender/sharePicture/placeNames.ts';

const name = (id: string, x: number, y: number, kind: MapName['kind'] = 'district'): MapName => ({
  id,
  text: '琶洲',
  x,
  y,
  kind,
});
const placed = (names: readonly MapName[], dots: Parameters<typeof placeNames>[1] = []) =>
  placeNames(names, dots).map(({ id, y }) => [id, Math.round(y)]);

describe('placeNames', () => {
  it("gives the place's own name the first choice", () => {
    const names = [name('district', 300, 300), name('place', 300, 300, 'place')];
    expect(placed(names)).toEqual([
      ['place', 300],
      ['district', 327],
    ]);
  });

  it('moves a name off a dot, and leaves out what finds no room', () => {
    const dot = { id: 'dot', x: 300, y: 300, radius: 5, fill: '#000' };
    const [[, y] = []] = placed([name('a', 300, 300)], [dot]);
    expect(Math.abs(Number(y) - 300)).toBeGreaterThan(15);
    expect(placed([name('a', 300, 300)], [{ ...dot, radius: 80 }])).toEqual([]);
  });

  it('keeps to the map and clear of its corners', () => {
    expect(placed([name('edge', 10, 300), name('inset', 620, 90), name('scale', 600, 605)])).toEqual([]);
    expect(placed([name('free', 100, 90)])).toEqual([['free', 90]]);
  });
});
