/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label and where it may stand, the best place first. */
export interface BoxRequest<Spot extends string> {
  readonly id: string;
  /** Rather over a mark than not at all. */
  readonly mayCoverMarks: boolean;
  readonly spots: readonly { readonly spot: Spot; readonly box: Box }[];
}

/** Something a label should not cover; `of`: the mark of a place, which its own label may. */
export type Obstacle = Box & { readonly of?: string };

/**
 * Gives each label the first of its places where it covers nothing and lies within the frame, in the
 * order given; one without such a place is left out.
 */
export function placeBoxes<Spot extends string>(
  requests: readonly BoxRequest<Spot>[],
  obstacles: readonly Obstacle[],
  frame: Box,
): ReadonlyMap<string, Spot> {
  const taken: Obstacle[] = [...obstacles];
  const placed = new Map<string, Spot>();
  for (const { id, spots, mayCoverMarks } of requests) {
    const inside = spots.filter(({ box }) => within(box, frame));
    const clearOf = (isInTheWay: (other: Obstacle) => boolean) =>
      inside.find(({ box }) => taken.every((other) => !isInTheWay(other) || !overlap(other, box)));
    const free =
      clearOf((other) => other.of !== id) ??
      (mayCoverMarks ? clearOf((other) => other.of === undefined) : undefined);
    if (!free) continue;
    placed.set(id, free.spot);
    taken.push(free.box);
  }
  return placed;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
