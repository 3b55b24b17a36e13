import { describe, expect, it } from 'vitest';
import { placeBoxes } from '../../../src/svg-map/sheet/placeBoxes.ts';

const frame = { left: 0, top: 0, right: 100, bottom: 100 };
const box = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 10 });
const label = (id: string, mayCoverMarks: boolean, ...at: readonly (readonly [number, number])[]) => ({
  id,
  mayCoverMarks,
  spots: at.map(([left, top], index) => ({
    spot: index === 0 ? ('first' as const) : ('second' as const),
    box: box(left, top),
  })),
});

describe('placeBoxes', () => {
  it('gives the first label its best place, the next one another, and leaves the third out', () => {
    const placed = placeBoxes(
      [label('a', false, [10, 10]), label('b', false, [20, 12], [50, 10]), label('c', false, [15, 15])],
      [],
      frame,
    );
    expect([...placed]).toEqual([
      ['a', 'first'],
      ['b', 'second'],
    ]);
  });

  it('keeps labels off marks other than their own; a leading one rather covers a mark than goes', () => {
    const mark = { of: 'b', left: 15, top: 12, right: 20, bottom: 16 };
    expect([...placeBoxes([label('a', false, [10, 10])], [mark], frame)]).toEqual([]);
    expect([...placeBoxes([label('b', false, [10, 10])], [mark], frame)]).toEqual([['b', 'first']]);
    expect([...placeBoxes([label('a', true, [10, 10])], [mark], frame)]).toEqual([['a', 'first']]);
    const { of: _, ...scaleBar } = mark;
    expect([...placeBoxes([label('a', true, [10, 10])], [scaleBar], frame)]).toEqual([]);
  });

  it('cuts no label off at the frame', () => {
    expect([...placeBoxes([label('a', true, [90, 10], [60, 10])], [], frame)]).toEqual([['a', 'second']]);
  });
});
