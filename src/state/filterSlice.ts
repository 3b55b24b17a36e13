import type { StateCreator } from 'zustand/vanilla';
import type { FigureStatus } from '../domain/figure.ts';
import {
  type FacetName,
  liftRestriction,
  openFilter,
  type PlaceFilter,
  sameFilter,
} from '../domain/filter.ts';
import type { NumericRange } from '../domain/numericRange.ts';
import type { EvidenceClass, LayerId } from '../domain/place.ts';
import type { CertaintyChoice, LevelChoice } from '../domain/placeFacets.ts';
import type { AtlasState } from './atlasState.ts';

/** One change of the filter by the reader. */
export interface FilterChange {
  readonly before: PlaceFilter;
  readonly after: PlaceFilter;
}

/** Older changes are forgotten. */
export const mostFilterChanges = 30;

export interface FilterSlice {
  readonly filter: PlaceFilter;
  /** What the reader changed, oldest first; for `undoFilter`. */
  readonly filterChanges: readonly FilterChange[];
  readonly setFilter: (filter: PlaceFilter) => void;
  readonly toggleLayer: (layer: LayerId) => void;
  readonly setLayers: (layers: readonly LayerId[]) => void;
  readonly toggleDistrict: (district: string) => void;
  readonly setDistricts: (districts: readonly string[]) => void;
  readonly toggleSector: (sector: string) => void;
  readonly toggleStatus: (status: FigureStatus) => void;
  readonly toggleEvidence: (evidence: EvidenceClass) => void;
  readonly toggleCertainty: (certainty: CertaintyChoice) => void;
  readonly toggleLevel: (level: LevelChoice) => void;
  readonly toggleYear: (year: string) => void;
  readonly setRange: (range: NumericRange | null) => void;
  /** Takes the restriction off one facet, as an empty result's advice suggests. */
  readonly liftFacet: (facet: FacetName) => void;
  /** Shows everything again. */
  readonly clearFilter: () => void;
  /** Takes back the last change; does nothing where the filter has come from elsewhere since. */
  readonly undoFilter: () => void;
}

export const createFilterSlice: StateCreator<AtlasState, [], [], FilterSlice> = (set) => {
  const put = (next: (filter: PlaceFilter) => PlaceFilter): void =>
    set((state) => {
      const change = { before: state.filter, after: next(state.filter) };
      if (sameFilter(change.before, change.after)) return state;
      const filterChanges = [...state.filterChanges, change].slice(-mostFilterChanges);
      return { filter: change.after, filterChanges };
    });
  const change = (next: (filter: PlaceFilter) => Partial<PlaceFilter>): void =>
    put((filter) => ({ ...filter, ...next(filter) }));
  return {
    filter: openFilter,
    filterChanges: [],
    setFilter: (filter) => put(() => filter),
    toggleLayer: (layer) => change(({ layers }) => ({ layers: toggled(layers, layer) })),
    setLayers: (layers) => change(() => ({ layers })),
    toggleDistrict: (district) => change(({ districts }) => ({ districts: toggled(districts, district) })),
    setDistricts: (districts) => change(() => ({ districts })),
    toggleSector: (sector) => change(({ sectors }) => ({ sectors: toggled(sectors, sector) })),
    toggleStatus: (status) => change(({ statuses }) => ({ statuses: toggled(statuses, status) })),
    toggleEvidence: (kind) => change(({ evidence }) => ({ evidence: toggled(evidence, kind) })),
    toggleCertainty: (each) => change(({ certainties }) => ({ certainties: toggled(certainties, each) })),
    toggleLevel: (level) => change(({ levels }) => ({ levels: toggled(levels, level) })),
    toggleYear: (year) => change(({ years }) => ({ years: toggled(years, year) })),
    setRange: (range) => change(() => ({ range })),
    liftFacet: (facet) => put((filter) => liftRestriction(filter, facet)),
    clearFilter: () => put(() => openFilter),
    undoFilter: () =>
      set((state) =>
        canUndoFilter(state)
          ? {
              filter: state.filterChanges.at(-1)?.before ?? state.filter,
              filterChanges: state.filterChanges.slice(0, -1),
            }
          : state,
      ),
  };
};

/** Whether the filter is as the reader's last change left it. */
export function canUndoFilter({ filter, filterChanges }: Pick<FilterSlice, 'filter' | 'filterChanges'>) {
  return filterChanges.at(-1)?.after === filter;
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
