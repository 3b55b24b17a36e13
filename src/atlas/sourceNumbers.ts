import type { Citation } from '../domain/citedSource.ts';
import type { Place } from '../domain/place.ts';
import { groupOfMetric, type ProfileGroup } from '../domain/profileGroups.ts';
import type { RelationKind } from '../domain/statement.ts';
import type { AtlasLookup } from './lookup.ts';

/** The sources a place's profile cites, numbered from 1 in the order in which it first cites them. */
export function sourceNumbers(facts: AtlasLookup, place: Place): ReadonlyMap<string, number> {
  const relations = facts.relationsOf(place.id);
  const events = facts.eventsOf(place.id);
  const ofKind = (...kinds: readonly RelationKind[]) => relations.filter(({ kind }) => kinds.includes(kind));
  const ofGroup = (group: ProfileGroup) =>
    facts.figuresOf(place.id).filter(({ metric: id }) => {
      const metric = facts.metricById(id);
      return metric !== undefined && groupOfMetric(metric) === group;
    });
  return numberSources([
    ...ofKind('located-in', 'part-of', 'role'),
    ...events.filter(({ kind }) => kind === 'approval'),
    ...ofKind('designation'),
    ...place.sectors,
    ...ofGroup('area'),
    ...facts.tenanciesOf(place.id),
    ...ofGroup('projects'),
    ...ofKind('project', 'agreement'),
    ...ofGroup('economy'),
    ...positionSource(facts, place),
    ...facts.policiesOf(place.id),
    ...events.filter(({ kind }) => kind !== 'approval'),
    ...ofKind('link'),
    ...place.notes,
    ...(place.contact ? [place.contact] : []),
  ]);
}

function positionSource(facts: AtlasLookup, { id }: Place): readonly Citation[] {
  const source = facts.outlineOf(id)?.source;
  return source === undefined ? [] : [{ source }];
}

/** The sources of a list of citations, numbered from 1 in the order in which they first appear. */
export function numberSources(cited: readonly Partial<Citation>[]): ReadonlyMap<string, number> {
  const ids = new Set(cited.flatMap(({ source }) => source ?? []));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
