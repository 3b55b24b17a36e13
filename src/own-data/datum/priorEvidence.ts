import type { ParsedDataset } from '../parsedDataset.ts';
import { statedReadings } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { type Hint, type HintedDatum, hintsOf } from './hints.ts';
import type { CoordinateReference, Reading } from './reading.ts';
import type { StatedMeaning } from './statedReference.ts';

/** What speaks for a reading before any position is looked at. Weights are nats, as in `Finding`. */
export interface Prior {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** A statement outweighs weak evidence of positions, not strong: many files state WGS-84 and are not. */
const statedWeight = 5;
/** A word in a name makes a reading likely, no more. */
const hintWeight = 3;
/** That a format prescribes WGS-84 only puts it first among equals. */
const formatWeight = 0.7;
/** Between two readings that nothing tells apart the commoner goes first. */
const orderWeight = 0.01;

/** What the file says of itself, weighed for each of some readings, the commonest of them first. */
export function priorsOf(
  dataset: Pick<ParsedDataset, 'name' | 'attributeNames'>,
  stated: StatedMeaning,
  candidates: readonly Reading[],
): readonly Prior[] {
  const statedIds = new Set(statedReadings(stated).map(({ id }) => id));
  const hints = hintsOf(dataset);
  return candidates.map((reading, order): Prior => {
    const isStated = statedIds.has(reading.id);
    const isByFormat = stated.kind === 'by-format' && reading.id === 'wgs84';
    const spoken = hints.filter(({ datum }) => speaksFor(datum, reading.reference));
    // Where words speak for several datums, as two pairs of columns do, they decide nothing.
    const isHinted = spoken.length > 0 && !spokenOtherwise(hints, reading.reference);
    const weight =
      (isStated ? statedWeight : 0) +
      (isHinted ? hintWeight : 0) +
      (isByFormat ? formatWeight : 0) -
      order * orderWeight;
    const evidence: Evidence[] = [
      ...(isStated ? [{ code: 'stated' } as const] : []),
      ...(stated.kind === 'reading' && !isStated
        ? [{ code: 'stated-otherwise', stated: stated.reading.id } as const]
        : []),
      ...spoken.map(({ word, where }) => ({ code: 'hint', word, where }) as const),
      ...(isByFormat ? [{ code: 'format-rule' } as const] : []),
    ];
    return { weight, evidence };
  });
}

function speaksFor(datum: HintedDatum, reference: CoordinateReference): boolean {
  switch (reference.kind) {
    case 'degrees':
      return reference.datum === (datum === 'CGCS2000' ? 'WGS84' : datum);
    case 'baidu-mercator':
      return datum === 'BD09';
    case 'web-mercator':
      return false;
    case 'transverse-mercator':
      return reference.ellipsoid === datum;
  }
}

function spokenOtherwise(hints: readonly Hint[], reference: CoordinateReference): boolean {
  return hints.some(({ datum }) => !speaksFor(datum, reference));
}
