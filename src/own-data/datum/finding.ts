import type { Evidence } from './evidence.ts';
import type { Ground } from './ground.ts';
import type { PlanePoint } from './localPlane.ts';
import type { NamedInRecord } from './placeNames.ts';
import type { SampledRecord } from './sample.ts';

/** A sampled record with what it names. */
export interface AskedRecord extends SampledRecord {
  readonly named: NamedInRecord;
}

/** Where one reading puts the sampled records: one entry each, in their order. */
export interface Placement {
  readonly centres: readonly PlanePoint[];
  readonly positions: readonly (readonly PlanePoint[])[];
}

/**
 * What one kind of evidence says of one reading. `weight` is a log-likelihood in nats: only its
 * difference between readings means something, a difference of 4.6 being odds of 100 to 1.
 */
export interface Finding {
  readonly weight: number;
  readonly evidence?: Evidence;
}

/** One kind of evidence: a finding for each placement, in their order. */
export type Question = (
  records: readonly AskedRecord[],
  placements: readonly Placement[],
  ground: Ground,
) => readonly Finding[];

/** The middle of several numbers; not a number for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
