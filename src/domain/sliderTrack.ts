/** Positions of a slider's track. */
export const trackLength = 1000;

/** Where a value lies on a track from the first to the last of ascending values, at least two. */
export function trackPosition(values: readonly number[], value: number): number {
  const [lowest = 0, highest = 0] = [values[0], values.at(-1)];
  if (highest === lowest) return 0;
  const share = (value - lowest) / (highest - lowest);
  return Math.round(Math.min(1, Math.max(0, share)) * trackLength);
}

/**
 * The value a slider moves to: the next one at or beyond the position asked for, in the direction of
 * the move, so that one press of a key always reaches another value.
 */
export function slideTo(values: readonly number[], from: number, position: number): number {
  const now = trackPosition(values, from);
  const found =
    position > now
      ? values.find((value) => trackPosition(values, value) >= position)
      : values.findLast((value) => trackPosition(values, value) <= position);
  return position === now ? from : (found ?? from);
}
