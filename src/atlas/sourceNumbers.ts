import type { Citation } from '../domain/citedSource.ts';
import type { Place } from '../domain/place.ts';
import type { AtlasLookup } from './lookup.ts';

/** The sources a place's profile cites, numbered from 1 in the order in which it first cites them. */
export function sourceNumbers(facts: AtlasLookup, place: Place): ReadonlyMap<string, number> {
  const cited: readonly Partial<Citation>[] = [
    ...facts.figuresOf(place.id),
    ...facts.tenanciesOf(place.id),
    ...facts.relationsOf(place.id),
    ...facts.eventsOf(place.id),
    ...facts.policiesOf(place.id),
    ...place.notes,
    ...place.sectors,
  ];
  const ids = new Set(cited.flatMap(({ source }) => source ?? []));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
