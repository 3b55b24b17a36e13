import { statementsOf } from '../citations.ts';
import { type Dataset, idsOf, type Noun } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import type { Issue } from '../issue.ts';
import { issueAt, type Located } from '../read/located.ts';
import type { Path } from '../read/locatedDocument.ts';
import type { Check } from './check.ts';

interface Reference {
  readonly where: Located<unknown>;
  readonly path: Path;
  readonly id: string;
  readonly noun: Noun;
}

/** Every id that names a place, organisation or sector leads to one. */
export const referencesResolve: Check = (dataset) => {
  const known = new Map<Noun, ReadonlySet<string>>();
  const idsOfNoun = (noun: Noun) => {
    const ids = known.get(noun) ?? idsOf(dataset, noun);
    known.set(noun, ids);
    return ids;
  };
  return referencesOf(dataset).flatMap(({ where, path, id, noun }): Issue[] => {
    const ids = idsOfNoun(noun);
    return ids.has(id) ? [] : [issueAt(where, path, `unknown ${noun} "${id}"${didYouMean(id, ids)}`)];
  });
};

function referencesOf(dataset: Dataset): Reference[] {
  const many = (where: Located<unknown>, key: string, ids: readonly string[], noun: Noun): Reference[] =>
    ids.map((id, index) => ({ where, path: [key, index], id, noun }));
  const one = (where: Located<unknown>, path: Path, id: string | undefined, noun: Noun): Reference[] =>
    id === undefined ? [] : [{ where, path, id, noun }];
  return [
    ...dataset.places.flatMap((place) => [
      ...many(place, 'districts', place.value.districts, 'place'),
      ...one(place, ['parent'], place.value.parent, 'place'),
      ...place.value.sectors.flatMap((s, index) =>
        one(place, ['sectors', index, 'sector'], s.sector, 'sector'),
      ),
    ]),
    ...statementsOf(dataset).flatMap((statement) =>
      many(statement, 'alsoAbout', statement.value.alsoAbout, 'place'),
    ),
    ...dataset.tenancies.flatMap((t) => one(t, ['organisation'], t.value.organisation, 'organisation')),
    ...dataset.relations.flatMap((relation) => [
      ...many(relation, 'places', relation.value.places, 'place'),
      ...many(relation, 'organisations', relation.value.organisations, 'organisation'),
    ]),
    ...dataset.events.flatMap((event) =>
      many(event, 'organisations', event.value.organisations, 'organisation'),
    ),
    ...dataset.policies.flatMap((policy) => one(policy, ['issuer'], policy.value.issuer, 'organisation')),
    ...dataset.organisations.flatMap((o) => many(o, 'distinctFrom', o.value.distinctFrom, 'organisation')),
  ];
}
