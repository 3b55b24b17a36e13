import { firstDay, lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import { didYouMean } from '../didYouMean.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** What a territory came from is a territory too, and was over when it began. */
export const predecessorsResolve: Check = ({ places }) => {
  const all = new Map(
    places.flatMap(({ value }) => value.territories.map((territory) => [territory.id, territory] as const)),
  );
  return places.flatMap((place) =>
    place.value.territories.flatMap(({ id, from, predecessors = [] }, index) =>
      predecessors.flatMap((name, position) => {
        const path = ['territories', index, 'predecessors', position];
        const predecessor = all.get(name);
        if (!predecessor || name === id) {
          const near = didYouMean(
            name,
            [...all.keys()].filter((known) => known !== id),
          );
          const what = predecessor ? 'is its own predecessor' : `has an unknown predecessor "${name}"${near}`;
          return [issueAt(place, path, `territory "${id}" ${what}`)];
        }
        if (!predecessor.to) {
          return [issueAt(place, path, `territory "${name}" has a successor, "${id}", but no "to"`)];
        }
        return from !== undefined && beginsBefore(from, predecessor.to)
          ? [
              issueAt(
                place,
                path,
                `territory "${id}" begins ${from}, before "${name}" ends ${predecessor.to}`,
              ),
            ]
          : [];
      }),
    ),
  );
};

/** Whether a territory must have begun before the end of another: a year leaves its days open. */
function beginsBefore(from: string, to: string): boolean {
  const [begin, end] = [parsePartialDate(from), parsePartialDate(to)];
  return begin !== undefined && end !== undefined && lastDay(begin) < firstDay(end);
}
