import type { StateCreator } from 'zustand/vanilla';
import type { FigureStatus } from '../domain/figure.ts';
import { type FacetName, liftRestriction, openFilter, type PlaceFilter } from '../domain/filter.ts';
import type { EvidenceClass, LayerId } from '../domain/place.ts';
import type { AtlasState } from './atlasState.ts';

export interface FilterSlice {
  readonly filter: PlaceFilter;
  readonly setFilter: (filter: PlaceFilter) => void;
  readonly toggleLayer: (layer: LayerId) => void;
  readonly setLayers: (layers: readonly LayerId[]) => void;
  readonly toggleDistrict: (district: string) => void;
  readonly setDistricts: (districts: readonly string[]) => void;
  readonly toggleSector: (sector: string) => void;
  readonly toggleStatus: (status: FigureStatus) => void;
  readonly toggleEvidence: (evidence: EvidenceClass) => void;
  /** Takes the restriction off one facet, as an empty result's advice suggests. */
  readonly liftFacet: (facet: FacetName) => void;
  /** Shows everything again. */
  readonly clearFilter: () => void;
}

export const createFilterSlice: StateCreator<AtlasState, [], [], FilterSlice> = (set) => {
  const change = (next: (filter: PlaceFilter) => Partial<PlaceFilter>): void =>
    set(({ filter }) => ({ filter: { ...filter, ...next(filter) } }));
  return {
    filter: openFilter,
    setFilter: (filter) => set({ filter }),
    toggleLayer: (layer) => change(({ layers }) => ({ layers: toggled(layers, layer) })),
    setLayers: (layers) => change(() => ({ layers })),
    toggleDistrict: (district) => change(({ districts }) => ({ districts: toggled(districts, district) })),
    setDistricts: (districts) => change(() => ({ districts })),
    toggleSector: (sector) => change(({ sectors }) => ({ sectors: toggled(sectors, sector) })),
    toggleStatus: (status) => change(({ statuses }) => ({ statuses: toggled(statuses, status) })),
    toggleEvidence: (kind) => change(({ evidence }) => ({ evidence: toggled(evidence, kind) })),
    liftFacet: (facet) => set(({ filter }) => ({ filter: liftRestriction(filter, facet) })),
    clearFilter: () => set({ filter: openFilter }),
  };
};

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
