import { atlasAsOf } from '../domain/asOf.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type PlaceFacets, placeFacets } from '../domain/placeFacets.ts';
import type { AtlasState } from './atlasState.ts';

interface AtlasThen {
  readonly asOf: string;
  readonly atlas: Atlas;
  readonly facets: readonly PlaceFacets[];
}

/** Only the date looked at last, per atlas: a reader goes back to one date at a time. */
const lastSeen = new WeakMap<Atlas, AtlasThen>();

/**
 * The facts as the texts written by the chosen date have them, all facts if none is chosen; null
 * until they are loaded. The same object until facts or date change.
 */
export function selectFactsAsOf({ facts, asOf }: Pick<AtlasState, 'facts' | 'asOf'>): Atlas | null {
  return facts && asOf !== null ? atlasThen(facts, asOf).atlas : facts;
}

/** The places' facets at the chosen date; those of now if none is chosen or until the facts are loaded. */
export function selectFacetsAsOf(
  state: Pick<AtlasState, 'facts' | 'asOf' | 'facets'>,
): readonly PlaceFacets[] {
  const { facts, asOf, facets } = state;
  return facts && asOf !== null ? atlasThen(facts, asOf).facets : facets;
}

function atlasThen(facts: Atlas, asOf: string): AtlasThen {
  const seen = lastSeen.get(facts);
  if (seen?.asOf === asOf) return seen;
  const atlas = atlasAsOf(facts, asOf);
  const then = { asOf, atlas, facets: placeFacets(atlas) };
  lastSeen.set(facts, then);
  return then;
}
