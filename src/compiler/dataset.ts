import type { CitedSource } from '../domain/citedSource.ts';
import type { Metric } from '../domain/metric.ts';
import type { LayerId } from '../domain/place.ts';
import type { Organisation, Sector } from '../domain/statement.ts';
import type { Context } from './read/context.ts';
import type { Located } from './read/located.ts';
import type { AuthoredEvent } from './schema/event.ts';
import type { AuthoredFigure } from './schema/figure.ts';
import type { LayerFeature } from './schema/layerFeature.ts';
import type { AuthoredPlace } from './schema/place.ts';
import type { AuthoredPolicy } from './schema/policy.ts';
import type { AuthoredRelation } from './schema/relation.ts';
import type { AuthoredTenancy } from './schema/tenancy.ts';

/** A statement with the place in whose file it stands. */
export interface Stated<T> extends Located<T> {
  readonly place: string;
}

/** A drawn feature with the layer in whose file it stands. */
export interface Drawn extends Located<LayerFeature> {
  readonly layer: LayerId;
}

export type Noun = 'place' | 'statement' | 'source' | 'metric' | 'sector' | 'organisation';

/** An id as its file gives it, also where the rest of the entry is unusable. */
export interface Declared extends Located<string> {
  readonly noun: Noun;
}

/** Everything read from geodata/ that has the right shape; whether it is true is for the checks. */
export interface Dataset {
  readonly declared: readonly Declared[];
  readonly places: readonly Located<AuthoredPlace>[];
  readonly figures: readonly Stated<AuthoredFigure>[];
  readonly tenancies: readonly Stated<AuthoredTenancy>[];
  readonly relations: readonly Stated<AuthoredRelation>[];
  readonly events: readonly Stated<AuthoredEvent>[];
  readonly policies: readonly Stated<AuthoredPolicy>[];
  readonly sources: readonly Located<CitedSource>[];
  readonly metrics: readonly Located<Metric>[];
  readonly sectors: readonly Located<Sector>[];
  readonly organisations: readonly Located<Organisation>[];
  readonly outlines: readonly Drawn[];
  /** Absent where a context file is missing or unusable; checks of position then have no ground. */
  readonly context?: Context;
}

/** Ids of one noun, unusable entries included, so that one mistake is not reported twice. */
export function idsOf(dataset: Dataset, noun: Noun): ReadonlySet<string> {
  return new Set(dataset.declared.filter((entry) => entry.noun === noun).map((entry) => entry.value));
}

/** Located values by their id. */
export function byId<T extends { readonly id: string }>(
  entries: readonly Located<T>[],
): ReadonlyMap<string, Located<T>> {
  return new Map(entries.map((entry) => [entry.value.id, entry]));
}
