import type { Declared } from '../dataset.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Within its kind an id means one thing, in all files together, former place ids included. */
export const idsAreUnique: Check = ({ declared, places }) => {
  const first = new Map<string, Declared>();
  const repeated = declared.flatMap((entry) => {
    const key = `${entry.noun} ${entry.value}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    return earlier
      ? [issueAt(entry, [], `id "${entry.value}" is already used at ${earlier.file}:${earlier.lineAt()}`)]
      : [];
  });
  const revived = places.flatMap((place) =>
    place.value.formerIds
      .filter((id) => first.has(`place ${id}`))
      .map((id) =>
        issueAt(
          place,
          ['formerIds'],
          `former id "${id}" is in use by another place; old links would lead there`,
        ),
      ),
  );
  return [...repeated, ...revived];
};
