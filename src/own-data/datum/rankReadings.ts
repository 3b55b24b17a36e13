import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { ParsedDataset } from '../parsedDataset.ts';
import { candidatesFor, statedReadings } from './candidates.ts';
import type { Evidence, ReadingConfidence } from './evidence.ts';
import type { Landmarks } from './landmark.ts';
import { positionFindings } from './positionEvidence.ts';
import { priorsOf } from './priorEvidence.ts';
import type { Reading } from './reading.ts';
import { sampleOf } from './sample.ts';
import { meaningOf, type StatedMeaning } from './statedReference.ts';
import { toWgs84 } from './toWgs84.ts';

/** One way to read a file, with what speaks for and against it. */
export interface RankedReading {
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  /** 0 to 1, all readings together 1: the share of belief that the evidence gives it. A rough measure. */
  readonly fit: number;
  /** Where the file then lies, WGS-84. */
  readonly bbox: BoundingBox;
  /** Whether any of it then lies in the city or its neighbourhood. */
  readonly isInSurroundings: boolean;
}

/** The readings of a file, best first. Nothing is placed by it: the reader confirms one. */
export interface ReadingRanking {
  /** Empty if the file has no position that any reading allows. */
  readonly ranked: readonly RankedReading[];
  /** How sure the first is; `open` means that several are as good and their order is habit. */
  readonly confidence: ReadingConfidence;
  /** Whether the positions alone tell the first from all others, at odds of 7 to 1 or better. */
  readonly positionsTell: boolean;
  readonly stated: StatedMeaning;
}

/** Odds of 100 to 1, and of 7 to 1, in nats. */
const clearMargin = 4.6;
const likelyMargin = 2;

/**
 * Ranks the ways to read the numbers of a file by where they put it: against districts, named places,
 * outlines, coast and river, and by what the file says of itself. `landmarks` are WGS-84.
 */
export function rankReadings(dataset: ParsedDataset, landmarks: Landmarks): ReadingRanking {
  const stated = meaningOf(dataset.reference);
  const sample = sampleOf(dataset);
  const candidates = sample.records.length > 0 ? candidatesFor(sample.extremes, stated) : [];
  const priors = priorsOf(dataset, stated, candidates);
  const findings = positionFindings(candidates, sample, landmarks);
  const weighed = candidates
    .map((reading, index) => {
      const { weight = 0, evidence = [] } = priors[index] ?? {};
      const found = findings[index];
      const positions = found?.weight ?? 0;
      return {
        reading,
        positions,
        total: weight + positions,
        evidence: [...evidence, ...(found?.evidence ?? [])],
        isInSurroundings: found?.isInSurroundings ?? false,
      };
    })
    .toSorted((a, b) => b.total - a.total);
  const [first, ...others] = weighed;
  const sum = weighed.reduce((all, { total }) => all + Math.exp(total - (first?.total ?? 0)), 0);
  const ranked = weighed.map(({ reading, evidence, total, isInSurroundings }) => ({
    reading,
    evidence,
    fit: Math.exp(total - (first?.total ?? 0)) / sum,
    bbox: boxOf(sample.extremes.map(toWgs84(reading.reference))),
    isInSurroundings,
  }));
  if (!first) return { ranked, confidence: 'open', positionsTell: false, stated };
  const margin = first.total - largest(others.map(({ total }) => total));
  const positionsMargin = first.positions - largest(others.map(({ positions }) => positions));
  const isStated = statedReadings(stated).some(({ id }) => id === first.reading.id);
  return {
    ranked,
    confidence: confidenceOf({ margin, positionsMargin, isStated, fits: first.isInSurroundings, stated }),
    positionsTell: first.isInSurroundings && positionsMargin >= likelyMargin,
    stated,
  };
}

function confidenceOf(found: {
  readonly margin: number;
  readonly positionsMargin: number;
  readonly isStated: boolean;
  readonly fits: boolean;
  readonly stated: StatedMeaning;
}): ReadingConfidence {
  const { margin, positionsMargin, isStated, fits, stated } = found;
  // The file is in a system that no reading stands for, however well one may seem to fit.
  if (margin < likelyMargin || stated.kind === 'not-convertible') return 'open';
  if (isStated) return 'stated';
  if (!fits) return 'open';
  if (stated.kind === 'unknown') return 'likely';
  return margin >= clearMargin && positionsMargin >= likelyMargin ? 'clear' : 'likely';
}

function boxOf(positions: readonly LngLat[]): BoundingBox {
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function largest(numbers: readonly number[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...numbers);
}
