import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A territory is there for a figure that is of it, or to say what such a territory came from. */
export const territoriesAreUsed: Check = ({ places, figures }) =>
  places.flatMap((place) => {
    const used = new Set(
      figures.filter((figure) => figure.place === place.value.id).map(({ value }) => value.territory),
    );
    const { territories } = place.value;
    return territories.flatMap(({ id }, index) => {
      const explains = territories.some((other) => used.has(other.id) && other.predecessors?.includes(id));
      if (used.has(id) || explains) return [];
      const message = `territory "${id}" is of no figure, nor the predecessor of one that is; take it out or name what came from it`;
      return [issueAt(place, ['territories', index], message)];
    });
  });
