import type { Stated } from '../dataset.ts';
import { issueAt } from '../read/located.ts';
import type { AuthoredFigure } from '../schema/figure.ts';
import type { Check } from './check.ts';

/** Two figures never stand for one fact, unless one restates the other or is preferred for a reason. */
export const factsAreCountedOnce: Check = ({ figures }) => {
  const groups = new Map<string, Stated<AuthoredFigure>[]>();
  for (const figure of figures.filter(({ value }) => !value.restates)) {
    const key = factKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const preferred = group.filter(({ value }) => value.preferredBecause);
    if (group.length < 2 || preferred.length === 1) return [];
    const [first, ...others] = preferred.length > 1 ? preferred : group;
    return others.map((other) =>
      issueAt(
        other,
        [],
        preferred.length > 1
          ? `figure "${other.value.id}" and "${first?.value.id}" are both preferred; only one can be`
          : `figure "${other.value.id}" gives the same metric, place, period and status as "${first?.value.id}" (${first?.file}:${first?.lineAt()}); write "restates" if it is the same fact, or "preferredBecause" on the better one`,
      ),
    );
  });
};

/** What makes two figures answers to one question; shares of different bases are not. */
function factKey({ place, value }: Stated<AuthoredFigure>): string {
  const { metric, period, comparedWith, status, territory, base } = value;
  return JSON.stringify([place, metric, period, comparedWith, status, territory, base?.en]);
}
