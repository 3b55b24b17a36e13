import type { Atlas } from '../../domain/atlas.ts';
import type { SearchEntry } from '../../domain/search/searchEntry.ts';
import type { Organisation, Tenancy } from '../../domain/statement.ts';

/**
 * Organisations, one entry for each place where they are, with what the latest text says of them
 * there. One that is nowhere leads to the place whose statements name it most, without a status; one
 * that no statement names leads nowhere and is left out.
 */
export function organisationEntries(atlas: Atlas): readonly SearchEntry[] {
  return atlas.organisations.flatMap((organisation) => {
    const tenancies = latestByPlace(atlas.tenancies.filter((one) => one.organisation === organisation.id));
    if (tenancies.length > 0) {
      return tenancies.map(({ place, status }) => ({ ...entryOf(organisation, place), status }));
    }
    const place = placeNamingMost(atlas, organisation.id);
    return place === undefined ? [] : [entryOf(organisation, place)];
  });
}

function entryOf({ id, name, aliases }: Organisation, place: string): SearchEntry {
  return { kind: 'organisation', id, place, title: name, names: aliases, pinyin: [] };
}

function latestByPlace(tenancies: readonly Tenancy[]): readonly Tenancy[] {
  const latest = new Map<string, Tenancy>();
  for (const tenancy of tenancies) {
    const known = latest.get(tenancy.place);
    if (!known || known.asOf < tenancy.asOf) latest.set(tenancy.place, tenancy);
  }
  return [...latest.values()];
}

function placeNamingMost(atlas: Atlas, organisation: string): string | undefined {
  const named = [
    ...[...atlas.relations, ...atlas.events].filter((one) => one.organisations.includes(organisation)),
    ...atlas.policies.filter(({ issuer }) => issuer === organisation),
  ];
  const counts = new Map<string, number>();
  for (const { place } of named) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
