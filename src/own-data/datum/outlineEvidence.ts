import type { AskedRecord, Placement, Question } from './finding.ts';
import { extentOf, type Ground } from './ground.ts';
import { type ComparedShape, fitMeters, shapeFindings } from './shapeFit.ts';

/** Fewer corners lie on a border by chance. */
const leastPositions = 4;
/** A record named after a place is taken for its outline only if it is about as large. */
const mostScale = 2.5;
/** Closer than this to an unsure outline, a file has it from the same source. */
const sameSourceMeters = 30;
/**
 * An outline that bears no known name counts in full only if it is this many times larger than its
 * median distance, in part if smaller: the corners of a single block lie near a border by chance.
 */
const fullSlenderness = 200;
const leastExtentMeters = 500;

/** Outlines that bear the name of a place with an outline of its own: how far apart are the two? */
export const outlineFit: Question = (records, placements, ground) => {
  const compared = records.flatMap((record, index) => namesake(record, index, placements, ground) ?? []);
  return shapeFindings(compared, placements, 'outline-fit');
};

/** Other outlines and lines: do they follow a border that is known? */
export const borderFit: Question = (records, placements, ground) => {
  const compared = records.flatMap((record, index): ComparedShape[] => {
    if (!hasShape(record) || namesake(record, index, placements, ground)) return [];
    const extentMeters = extentMetersOf(index, placements);
    if (extentMeters < leastExtentMeters) return [];
    const trust = (meters: number) => Math.min(1, extentMeters / meters / fullSlenderness);
    return [{ index, lines: ground.outlines, trust }];
  });
  return shapeFindings(compared, placements, 'border-fit');
};

function hasShape({ shape, positions }: AskedRecord): boolean {
  return shape !== 'point' && positions.length >= leastPositions;
}

function namesake(
  record: AskedRecord,
  index: number,
  placements: readonly Placement[],
  { places }: Ground,
): ComparedShape | null {
  const place = places.get(record.named.exact ?? record.named.district ?? '');
  if (!place || place.rings.length === 0 || !hasShape(record)) return null;
  const scale = extentMetersOf(index, placements) / place.extentMeters;
  if (scale > mostScale || scale < 1 / mostScale) return null;
  const isUnsure = (place.uncertaintyMeters ?? 0) > fitMeters;
  return { index, lines: place.rings, trust: (meters) => (isUnsure && meters > sameSourceMeters ? 0.5 : 1) };
}

/** The same under every reading but for a few per mille. */
function extentMetersOf(index: number, [first]: readonly Placement[]): number {
  return extentOf(first?.positions[index] ?? []).extentMeters;
}
