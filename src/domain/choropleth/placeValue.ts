import { figureConflicts } from '../conflicts.ts';
import type { Figure } from '../figure.ts';
import type { LocalizedText } from '../localizedText.ts';
import { statedStep } from '../statedPrecision.ts';

/** What one place has to say to a coloured map. */
export type PlaceValue =
  | {
      readonly kind: 'value';
      readonly figure: Figure;
      /** Other figures of the same, which this one was preferred to. */
      readonly others: readonly Figure[];
      readonly because?: LocalizedText;
    }
  /** Sources disagree and none is preferred, or the extents differ. */
  | { readonly kind: 'contested'; readonly figures: readonly Figure[] }
  /** A range may reach over several classes. */
  | { readonly kind: 'range'; readonly figure: Figure };

/**
 * The one value of a place among comparable figures of it. Where sources disagree, the one the data's
 * editor prefers; where they agree, the one stated most exactly. Undefined for no figures.
 */
export function placeValue(figures: readonly Figure[]): PlaceValue | undefined {
  const [conflict] = figureConflicts(figures);
  if (conflict && !conflict.preferred) return { kind: 'contested', figures: conflict.figures };
  const lost = new Set(conflict?.figures.filter((figure) => figure !== conflict.preferred));
  const standing = figures.filter((figure) => !lost.has(figure));
  if (new Set(standing.map(({ territory }) => territory)).size > 1) {
    return { kind: 'contested', figures: standing };
  }
  const figure = conflict?.preferred ?? standing.toSorted(moreExactFirst)[0];
  if (!figure) return undefined;
  if (figure.qualifier === 'range') return { kind: 'range', figure };
  const because = conflict?.reason;
  return {
    kind: 'value',
    figure,
    others: figures.filter((other) => other !== figure),
    ...(because ? { because } : {}),
  };
}

const exactness: readonly Figure['qualifier'][] = ['exact', 'about', 'nearly', 'over', 'range'];

function moreExactFirst(a: Figure, b: Figure): number {
  return exactness.indexOf(a.qualifier) - exactness.indexOf(b.qualifier) || statedStep(a) - statedStep(b);
}
