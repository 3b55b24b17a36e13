import { areaDigits, roundToDigits } from '../../domain/significantDigits.ts';
import { areaComparisons } from '../areaComparison.ts';
import { byId } from '../dataset.ts';
import { districtSummaries } from '../derive/districtSummaries.ts';
import { drawnSummaries } from '../derive/outlines.ts';
import { toFigures } from '../derive/statements.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** One area of a name may be another's core or start-up part, but that must be said. */
const unexplainedFactor = 2;

/** An outline is not drawn over twice, or under half, as large as published without a word on why. */
export const outlineAreasFitPublished: Check = (dataset) => {
  const outlines = [...districtSummaries(dataset), ...drawnSummaries(dataset)];
  const where = byId(dataset.figures);
  return areaComparisons(outlines, toFigures(dataset.figures, byId(dataset.sources))).flatMap(
    (comparison) => {
      const { figure, published, measured, certainty, ratio } = comparison;
      const located = where.get(figure.id);
      const explained = figure.note !== undefined || figure.doubt !== undefined;
      if (!located || explained || Math.max(ratio, 1 / ratio) <= unexplainedFactor) return [];
      const drawn = roundToDigits(measured / 1e6, areaDigits(certainty));
      const message = `"${figure.id}" publishes ${published / 1e6} km² but the outline of "${figure.place}" has ${drawn} km²; say why in a "note", or correct one`;
      return [issueAt(located, ['value'], message)];
    },
  );
};
