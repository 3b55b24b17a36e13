import { evidenceClasses, layerIds } from '../../domain/place.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFacetNames } from './useFacetNames.tsx';
import { useRangeText } from './useRangeText.tsx';

/** One restriction that is in force, and how to take it back. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** Every single restriction of the filter, in the order of the facets. */
export function useFilterChips(): readonly FilterChip[] {
  const { contents, status, evidence } = useMessages();
  const words = useTexts(filterTexts);
  const language = useLanguage();
  const names = useFacetNames();
  const rangeText = useRangeText();
  const filter = useAtlasStore((state) => state.filter);
  const actions = useAtlasStoreApi().getState();

  const chips = <Value extends string>(
    facet: string,
    values: readonly Value[],
    labelOf: (value: Value) => string,
    remove: (value: Value) => void,
  ): readonly FilterChip[] =>
    values.map((value) => ({
      key: `${facet} ${value}`,
      label: labelOf(value),
      remove: () => remove(value),
    }));
  const named = <Value extends string>(
    facet: 'districts' | 'sectors' | 'statuses' | 'certainties' | 'levels' | 'years',
    values: readonly Value[],
    nameOf: (value: Value) => string,
    remove: (value: Value) => void,
  ) => chips(facet, values, (value) => words.chosen(words.facets[facet], nameOf(value)), remove);

  const layersOff = layerIds.filter((layer) => !filter.layers.includes(layer));
  const evidenceOff = evidenceClasses.filter((kind) => !filter.evidence.includes(kind));
  const { range } = filter;
  return [
    ...chips('layer', layersOff, (layer) => words.hidden(contents.layers[layer]), actions.toggleLayer),
    ...named('districts', filter.districts, names.district, actions.toggleDistrict),
    ...named('sectors', filter.sectors, names.sector, actions.toggleSector),
    ...named('statuses', filter.statuses, (each) => status[each], actions.toggleStatus),
    ...chips('evidence', evidenceOff, (kind) => words.hidden(evidence[kind]), actions.toggleEvidence),
    ...named('certainties', filter.certainties, names.certainty, actions.toggleCertainty),
    ...named('levels', filter.levels, names.level, actions.toggleLevel),
    ...named('years', filter.years, names.year, actions.toggleYear),
    ...(range
      ? [{ key: 'range', label: rangeText(range, language), remove: () => actions.setRange(null) }]
      : []),
  ];
}
