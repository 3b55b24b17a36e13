import type { Figure } from './figure.ts';
import type { Place } from './place.ts';

/** Figures without those of an extent that the place had once and has no more. */
export function figuresOfToday(figures: readonly Figure[], place: Place): readonly Figure[] {
  const ended = new Set(place.territories.filter(({ to }) => to !== undefined).map(({ id }) => id));
  return figures.filter(
    (figure) => figure.place !== place.id || figure.territory === undefined || !ended.has(figure.territory),
  );
}
