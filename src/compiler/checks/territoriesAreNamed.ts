import { byId } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Where a place's extent has changed, every figure says which extent it is of; elsewhere none does. */
export const territoriesAreNamed: Check = (dataset) => {
  const places = byId(dataset.places);
  return dataset.figures.flatMap((figure) => {
    const place = places.get(figure.place)?.value;
    const { territory } = figure.value;
    if (!place) return [];
    const known = place.territories.map(({ id }) => id);
    if (territory === undefined) {
      return known.length > 0
        ? [
            issueAt(
              figure,
              [],
              `figure "${figure.value.id}" must name its "territory": ${known.join(' or ')}`,
            ),
          ]
        : [];
    }
    return known.includes(territory)
      ? []
      : [
          issueAt(
            figure,
            ['territory'],
            `place "${place.id}" has no territory "${territory}"${didYouMean(territory, known)}`,
          ),
        ];
  });
};
