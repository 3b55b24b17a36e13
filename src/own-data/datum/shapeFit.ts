import type { Evidence } from './evidence.ts';
import { type Finding, median, type Placement } from './finding.ts';
import { metersToLines, type PlaneLine } from './localPlane.ts';

/** A record's outline and the lines it is held against. */
export interface ComparedShape {
  /** Of the record. */
  readonly index: number;
  readonly lines: readonly PlaneLine[];
  /** From 0 to 1: what a fit within so many metres is worth, chance considered. */
  readonly trust: (meters: number) => number;
}

/** An outline is held to follow the lines only if its median vertex is this close under some reading. */
export const fitMeters = 150;
/** Distances below this do not differ: rounding, simplification. */
const finestMeters = 10;
/** Nats for each e-fold between two medians: three times closer weighs 4.6, which is clear. */
const weightOfRatio = 4.6 / Math.log(3);
const mostWeight = 10;
/** Where less than this share of the outlines fits, the few that do count for less: they may be chance. */
const chanceShare = 0.5;
const mostShapes = 60;

/** Weighs readings by the median distance of vertices from known lines, over the shapes that fit at all. */
export function shapeFindings(
  all: readonly ComparedShape[],
  placements: readonly Placement[],
  code: Extract<Evidence, { readonly outlines: number }>['code'],
): readonly Finding[] {
  const compared = evenly(all, mostShapes);
  const fits = compared.map((shape) => fitOf(shape, placements)).filter(({ best }) => best <= fitMeters);
  if (fits.length === 0) return placements.map(() => ({ weight: 0 }));
  const divisor = Math.max(fits.length, compared.length * chanceShare);
  return placements.map((_, reading) => {
    const losses = fits.map((fit) => lossOf(fit, reading));
    const medianDistanceMeters = median(fits.map(({ medians }) => medians[reading] ?? Number.NaN));
    return {
      weight: -losses.reduce((sum, loss) => sum + loss, 0) / divisor,
      evidence: { code, outlines: fits.length, medianDistanceMeters },
    };
  });
}

interface Fit {
  /** Median distance in metres under each reading. */
  readonly medians: readonly number[];
  readonly best: number;
  readonly trust: number;
}

function fitOf({ index, lines, trust }: ComparedShape, placements: readonly Placement[]): Fit {
  const medians = placements.map(({ positions }) =>
    median((positions[index] ?? []).map((point) => metersToLines(point, lines))),
  );
  const best = Math.min(...medians);
  return { medians, best, trust: trust(Math.max(finestMeters, best)) };
}

function lossOf({ medians, best, trust }: Fit, reading: number): number {
  const own = Math.max(finestMeters, medians[reading] ?? Number.POSITIVE_INFINITY);
  const loss = weightOfRatio * Math.log(own / Math.max(finestMeters, best));
  return trust * Math.min(mostWeight, loss);
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
