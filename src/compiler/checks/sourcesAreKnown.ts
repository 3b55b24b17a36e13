import { citationsOf } from '../citations.ts';
import { idsOf } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Everything said can be traced: each cited source is a file of geodata/sources. */
export const sourcesAreKnown: Check = (dataset) => {
  const known = idsOf(dataset, 'source');
  return citationsOf(dataset)
    .filter(({ source }) => !known.has(source))
    .map(({ where, path, source }) =>
      issueAt(
        where,
        [...path, 'source'],
        `unknown source "${source}"${didYouMean(source, known)}; each source needs a file sources/<id>.yaml`,
      ),
    );
};
