import type { Figure } from '../domain/figure.ts';
import type { Place } from '../domain/place.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Messages } from './messages.ts';
import { punctuation } from './punctuation.ts';

export interface RemarkedFigure {
  readonly figure: Figure;
  /** The place it was stated of. */
  readonly owner: Pick<Place, 'id' | 'name' | 'shortName' | 'territories'> | undefined;
  /** Id of the place it is shown at. */
  readonly shownAt: string;
}

/** What a value cannot be read without: what it is a share of, of which extent, and any doubt. */
export function figureRemarks(
  { figure, owner, shownAt }: RemarkedFigure,
  { language, figure: words }: Pick<Messages, 'language' | 'figure'>,
): readonly string[] {
  const territory = owner?.territories.find(({ id }) => id === figure.territory);
  const { colon } = punctuation[language];
  const remarks = [
    figure.comparedWith &&
      words.comparedWith(
        formatPeriod({ ...figure, period: figure.comparedWith, periodBasis: 'stated' }, language),
      ),
    figure.base && words.base + colon + figure.base[language],
    territory && words.territory + colon + territory.label[language],
    owner && owner.id !== shownAt && words.aboutPlace((owner.shortName ?? owner.name)[language]),
    figure.doubt && words.doubt + colon + figure.doubt[language],
  ];
  return remarks.flatMap((remark) => remark || []);
}
