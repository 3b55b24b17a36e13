import { citationsOf } from '../citations.ts';
import { byId } from '../dataset.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A cited paragraph exists: it is no further down than the source's last one. */
export const locatorsExist: Check = (dataset) => {
  const sources = byId(dataset.sources);
  return citationsOf(dataset).flatMap(({ where, path, source, locator }) => {
    const cited = sources.get(source)?.value;
    if (!cited || locator === undefined) return [];
    const at = [...path, 'locator'];
    if (cited.paragraphs === undefined) {
      return [
        issueAt(
          where,
          at,
          `locator ${locator} cannot be checked: source "${source}" does not say how many "paragraphs" it has`,
        ),
      ];
    }
    return Number(locator.slice(1)) > cited.paragraphs
      ? [
          issueAt(
            where,
            at,
            `locator ${locator} does not exist: source "${source}" has ${cited.paragraphs} paragraphs`,
          ),
        ]
      : [];
  });
};
