import { openFilter, type PlaceFilter } from '../domain/filter.ts';
import type { Language } from '../domain/localizedText.ts';
import type { AtlasState } from './atlasState.ts';

/** The part of the state a link carries: what another reader sees on opening it. */
export interface ViewState {
  readonly selectedPlace: string | null;
  readonly unknownPlace: string | null;
  readonly compare: readonly string[];
  readonly metric: string | null;
  readonly asOf: string | null;
  readonly filter: PlaceFilter;
  readonly language: Language;
}

/** What a bare address means on a page: its own language and place, and nothing narrowed. */
export function defaultView(language: Language, selectedPlace: string | null = null): ViewState {
  return {
    selectedPlace,
    unknownPlace: null,
    compare: [],
    metric: null,
    asOf: null,
    filter: openFilter,
    language,
  };
}

/** The link's part of a state. */
export function viewStateOf(state: AtlasState): ViewState {
  const { selectedPlace, unknownPlace, compare, metric, asOf, filter, language } = state;
  return {
    selectedPlace,
    unknownPlace,
    compare,
    metric,
    asOf,
    filter,
    language,
  };
}
