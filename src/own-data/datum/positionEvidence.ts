import type { LngLat } from '../../domain/outline.ts';
import { inCity, inWater, namedDistricts } from './cityEvidence.ts';
import type { Evidence } from './evidence.ts';
import type { AskedRecord, Finding, Placement, Question } from './finding.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Landmarks } from './landmark.ts';
import { borderFit, outlineFit } from './outlineEvidence.ts';
import { mentionedPlaces, namedPlaces } from './placeEvidence.ts';
import { PlaceNames } from './placeNames.ts';
import type { Reading } from './reading.ts';
import type { Sample } from './sample.ts';
import { toWgs84 } from './toWgs84.ts';

const questions: readonly Question[] = [
  ...[inCity, inWater, namedDistricts, namedPlaces, mentionedPlaces, outlineFit, borderFit],
];

/** What it weighs that all records lie in the city or its neighbourhood. */
const surroundingsWeight = 12;

/** What the positions say of one reading; weights as in `Finding`. */
export interface PositionFinding {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  readonly isInSurroundings: boolean;
}

/** The evidence of positions for each candidate; questions of detail only where one lies near the city. */
export function positionFindings(
  candidates: readonly Reading[],
  sample: Sample,
  landmarks: Landmarks,
): readonly PositionFinding[] {
  const ground = groundOf(landmarks);
  const names = new PlaceNames(landmarks.places);
  const records = sample.records.map((record): AskedRecord => ({ ...record, named: names.in(record.texts) }));
  const placements = candidates.map(({ reference }) => placementOf(records, toWgs84(reference), ground));
  const near = placements.map(({ centres }) => centres.filter(ground.isInSurroundings).length);
  const asked = near.flatMap((count, index) => (count > 0 ? [index] : []));
  const answers = questions.map((question) =>
    question(
      records,
      asked.flatMap((index) => placements[index] ?? []),
      ground,
    ),
  );
  return candidates.map((_, index): PositionFinding => {
    const count = near[index] ?? 0;
    const at = asked.indexOf(index);
    const own = answers.map((answer) => (at < 0 ? worstOf(answer) : (answer[at] ?? { weight: 0 })));
    return {
      weight:
        (surroundingsWeight * count) / records.length + own.reduce((sum, { weight }) => sum + weight, 0),
      evidence: [
        { code: 'in-surroundings', records: count, of: records.length },
        ...own.flatMap(({ evidence }) => evidence ?? []),
      ],
      isInSurroundings: count > 0,
    };
  });
}

/** What lies nowhere near fits no better than the worst of what does. */
function worstOf(answer: readonly Finding[]): Finding {
  return { weight: answer.reduce((least, { weight }) => Math.min(least, weight), 0) };
}

function placementOf(
  records: readonly AskedRecord[],
  convert: (position: LngLat) => LngLat,
  { plane }: Ground,
): Placement {
  return {
    centres: records.map(({ centre }) => plane(convert(centre))),
    positions: records.map(({ positions }) => positions.map((position) => plane(convert(position)))),
  };
}
