import { describe, expect, it } from 'vitest';
import { flowColumns } from '../../../src/svg-map/sheet/columnFlow.ts';

describe('flowColumns', () => {
  it('fills columns in order and as low as can be', () => {
    expect(flowColumns([10, 10, 10, 10, 10], 2)).toEqual({
      blocks: [
        { column: 0, top: 0 },
        { column: 0, top: 10 },
        { column: 0, top: 20 },
        { column: 1, top: 0 },
        { column: 1, top: 10 },
      ],
      height: 30,
    });
    expect(flowColumns([30, 5, 5, 5], 2).height).toBe(30);
    expect(flowColumns([], 3).height).toBe(0);
  });

  it('never leaves a heading alone at the foot of a column', () => {
    const isHeading = (index: number) => index === 2;
    const { blocks } = flowColumns([10, 10, 10, 10], 2, isHeading);
    expect(blocks[2]?.column).toBe(blocks[3]?.column);
    const { blocks: parted } = flowColumns([10, 10, 10, 10, 10, 10], 2, isHeading);
    expect(parted[2]?.column).toBe(parted[3]?.column);
  });
});
