import { useDeferredValue, useEffect } from 'react';
import { figureStatuses } from '../../domain/figure.ts';
import { evidenceClasses } from '../../domain/place.ts';
import { certaintyChoices, levelChoices } from '../../domain/placeFacets.ts';
import { useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { selectFacetCounts } from '../../state/filterSelectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { FacetOptions } from './FacetOptions.tsx';
import { RangeFacet } from './RangeFacet.tsx';
import { useFacetNames } from './useFacetNames.tsx';

/** The choices of all facets with the places each would leave. */
export function Facets() {
  const { status, evidence } = useMessages();
  const words = useTexts(filterTexts);
  const names = useFacetNames();
  const store = useAtlasStoreApi();
  const filter = useAtlasStore((state) => state.filter);
  const atlas = useAtlasStore((state) => state.atlas);
  const counts = useDeferredValue(useAtlasStore(selectFacetCounts));
  const actions = store.getState();
  const districts = atlas.places.filter(({ kind }) => kind === 'district').map(({ id }) => id);
  const sectors = atlas.sectors
    .map(({ id }) => id)
    .filter((id) => counts.sectors.has(id))
    .toSorted((a, b) => (counts.sectors.get(b) ?? 0) - (counts.sectors.get(a) ?? 0));

  // The years and the range below ask for the places' figures.
  useEffect(() => store.getState().wantFigures(), [store]);

  return (
    <>
      <FacetOptions
        legend={words.facets.districts}
        options={optionsOf(districts, filter.districts, counts.districts, names.district)}
        onToggle={actions.toggleDistrict}
      />
      <FacetOptions
        legend={words.facets.statuses}
        options={optionsOf(figureStatuses, filter.statuses, counts.statuses, (each) => status[each]).map(
          (option) => ({ ...option, mark: <StatusMark state={option.value} /> }),
        )}
        onToggle={actions.toggleStatus}
      />
      <FacetOptions
        legend={words.facets.evidence}
        options={optionsOf(evidenceClasses, filter.evidence, counts.evidence, (kind) => evidence[kind])}
        onToggle={actions.toggleEvidence}
      />
      <FacetOptions
        legend={words.facets.levels}
        options={optionsOf(levelChoices, filter.levels, counts.levels, names.level)}
        onToggle={actions.toggleLevel}
      />
      <FacetOptions
        legend={words.facets.certainties}
        options={optionsOf(certaintyChoices, filter.certainties, counts.certainties, names.certainty)}
        onToggle={actions.toggleCertainty}
      />
      <FacetOptions
        legend={words.facets.sectors}
        options={optionsOf(sectors, filter.sectors, counts.sectors, names.sector)}
        onToggle={actions.toggleSector}
      />
      {counts.years.size > 0 && (
        <FacetOptions
          legend={words.facets.years}
          options={optionsOf([...counts.years.keys()], filter.years, counts.years, names.year)}
          onToggle={actions.toggleYear}
        />
      )}
      <RangeFacet />
    </>
  );
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  chosen: readonly Value[],
  counts: ReadonlyMap<Value, number>,
  nameOf: (value: Value) => string,
) {
  return values.map((value) => ({
    value,
    label: nameOf(value),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}
