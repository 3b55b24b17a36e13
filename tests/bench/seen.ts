import { cropFrame, type Frame, type Region } from './screencast.ts';

/** Levels of 255 that a pixel may differ by and still be the same, or still show the same thing. */
const sameLevels = 2;
const alikeLevels = 12;
/** A map counts as seen when at least half of what sets the last picture apart from an empty one is there. */
const seenShare = 0.5;

/**
 * When a reader first saw the map: the first frame that has at least half of the finished picture, as
 * against one flat colour. `undefined` where no frame has.
 */
export function firstSeen(frames: readonly Frame[], region: Region): number | undefined {
  const last = frames.at(-1);
  if (last === undefined) return undefined;
  const finished = cropFrame(last, region);
  const seen = frames.find((frame) => {
    const picture = cropFrame(frame, region);
    const flat = flatPicture(picture);
    const missing = difference(picture, finished, alikeLevels);
    return missing <= (1 - seenShare) * difference(flat, finished, alikeLevels);
  });
  return seen?.time;
}

/**
 * When the picture reached its last state after a moment: the first frame from which nothing visible
 * changed any more. `undefined` where nothing changed at all.
 */
export function lastChange(frames: readonly Frame[], region: Region, after: number): number | undefined {
  const before = frames.findLast((frame) => frame.time <= after);
  const following = frames.filter((frame) => frame.time > after);
  const pictures = [before, ...following].flatMap((frame) =>
    frame === undefined ? [] : [{ time: frame.time, pixels: cropFrame(frame, region) }],
  );
  const finished = pictures.at(-1);
  if (finished === undefined) return undefined;
  const different = pictures.findLastIndex(
    ({ pixels }) => difference(pixels, finished.pixels, sameLevels) > 0,
  );
  return different === -1 ? undefined : pictures[different + 1]?.time;
}

/** Number of bytes that differ by more than the given levels. */
function difference(a: Uint8Array, b: Uint8Array, levels: number): number {
  let count = Math.abs(a.length - b.length);
  for (const [index, value] of a.entries()) if (Math.abs(value - (b[index] ?? 0)) > levels) count += 1;
  return count;
}

/** The same size all in the picture's commonest colour. */
function flatPicture(picture: Uint8Array): Uint8Array {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.length; at += 3) {
    const colour = ((picture[at] ?? 0) << 16) | ((picture[at + 1] ?? 0) << 8) | (picture[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [common = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return picture.map((_, index) => (common >> (8 * (2 - (index % 3)))) & 0xff);
}
