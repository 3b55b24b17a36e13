import { incomparability } from './comparability.ts';
import type { Figure } from './figure.ts';
import { groupFigures } from './groupFigures.ts';
import type { LocalizedText } from './localizedText.ts';
import { statementsAgree } from './statedPrecision.ts';

/** Figures of different sources that answer one question differently. */
export interface FigureConflict {
  /** All answers, in the order given; at least two of them disagree. */
  readonly figures: readonly Figure[];
  /** The one the data's editor prefers. Absent: undecided; the atlas never picks one by itself. */
  readonly preferred?: Figure;
  /** Why it is preferred. */
  readonly reason?: LocalizedText;
}

/** One amount that different sources turned into another currency at different rates. */
export interface ConversionConflict {
  /** The amount as first stated; it is not in dispute. */
  readonly original: Figure;
  /** Its conversions into one currency, in the order given; at least two of them disagree. */
  readonly figures: readonly Figure[];
}

/**
 * Where sources disagree: figures of one metric, place, period, extent, base, status and unit, from
 * different sources and with values that rounding does not explain. A figure that restates another
 * is no answer of its own.
 */
export function figureConflicts(figures: readonly Figure[]): readonly FigureConflict[] {
  const answers = figures.filter(({ restates }) => restates === undefined);
  return groupFigures(answers, sameQuestion).filter(sourcesDisagree).map(decided);
}

/** Where sources agree on an amount but print different conversions of it. */
export function conversionConflicts(figures: readonly Figure[]): readonly ConversionConflict[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const conversions = figures.filter(({ restates }) => restates?.as === 'currency-conversion');
  const sameConversion = (a: Figure, b: Figure) =>
    a.restates?.figure === b.restates?.figure && a.unit === b.unit;
  return groupFigures(conversions, sameConversion)
    .filter(sourcesDisagree)
    .flatMap((group) => {
      const original = byId.get(group[0]?.restates?.figure ?? '');
      return original ? [{ original, figures: group }] : [];
    });
}

function decided(figures: readonly Figure[]): FigureConflict {
  const [preferred, ...others] = figures.filter(({ preferredBecause }) => preferredBecause);
  if (!preferred?.preferredBecause || others.length > 0) return { figures };
  return { figures, preferred, reason: preferred.preferredBecause };
}

/** Two undated figures cannot be compared in time, yet both claim to hold now: they answer the same. */
function sameQuestion(a: Figure, b: Figure): boolean {
  if (a.place !== b.place || a.metric !== b.metric) return false;
  const undated = a.period === 'undated' && b.period === 'undated';
  return incomparability(a, b).every((reason) => undated && reason === 'period');
}

function sourcesDisagree(figures: readonly Figure[]): boolean {
  return figures.some((a) => figures.some((b) => a.source !== b.source && !statementsAgree(a, b)));
}
