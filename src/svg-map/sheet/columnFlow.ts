/** Where a block of a given height lies. */
export interface FlowedBlock {
  readonly column: number;
  readonly top: number;
}

export interface Flow {
  readonly blocks: readonly FlowedBlock[];
  /** Of the highest column. */
  readonly height: number;
}

/**
 * Blocks set one below the other in columns, in their order, none broken, as low as that can be. A
 * block stays with the next one where `keepsNext` says so: a heading with its first entry.
 */
export function flowColumns(
  heights: readonly number[],
  columns: number,
  keepsNext: (index: number) => boolean = () => false,
): Flow {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const least = Math.max(total / columns, ...heights, 0);
  // A limit that works is among the sums of neighbouring blocks.
  const limits = new Set([least]);
  heights.forEach((_, from) => {
    let sum = 0;
    for (const height of heights.slice(from)) {
      sum += height;
      if (sum > least) limits.add(sum);
    }
  });
  for (const limit of [...limits].toSorted((a, b) => a - b)) {
    const blocks = fill(heights, limit, keepsNext);
    if ((blocks.at(-1)?.column ?? 0) < columns) return { blocks, height: highest(blocks, heights) };
  }
  const blocks = fill(heights, Number.POSITIVE_INFINITY, keepsNext);
  return { blocks, height: highest(blocks, heights) };
}

function fill(
  heights: readonly number[],
  limit: number,
  keepsNext: (index: number) => boolean,
): readonly FlowedBlock[] {
  let [column, top] = [0, 0];
  return heights.map((height, index) => {
    const needed = keepsNext(index) ? height + (heights[index + 1] ?? 0) : height;
    // Sums of fractions differ in their last digits by the order in which they were made.
    if (top > 0 && top + needed > limit + 1e-6) [column, top] = [column + 1, 0];
    const block = { column, top };
    top += height;
    return block;
  });
}

function highest(blocks: readonly FlowedBlock[], heights: readonly number[]): number {
  return Math.max(0, ...blocks.map(({ top }, index) => top + (heights[index] ?? 0)));
}
