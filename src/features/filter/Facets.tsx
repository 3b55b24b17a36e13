import { useDeferredValue } from 'react';
import { figureStatuses } from '../../domain/figure.ts';
import { evidenceClasses } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFacetCounts } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { FacetOptions } from './FacetOptions.tsx';

/** The choices of all facets with the places each would leave. */
export function Facets() {
  const { filter: words, status: statusWords, evidence: evidenceWords } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const filter = useAtlasStore((state) => state.filter);
  const atlas = useAtlasStore((state) => state.atlas);
  const counts = useDeferredValue(useAtlasStore(selectFacetCounts));
  const actions = store.getState();
  const districts = atlas.places.filter(({ kind }) => kind === 'district');
  const sectors = atlas.sectors
    .filter(({ id }) => counts.sectors.has(id))
    .sort((a, b) => (counts.sectors.get(b.id) ?? 0) - (counts.sectors.get(a.id) ?? 0));

  return (
    <>
      <FacetOptions
        legend={words.district}
        options={districts.map(({ id, name, shortName }) => ({
          value: id,
          label: (shortName ?? name)[language],
          count: counts.districts.get(id) ?? 0,
          chosen: filter.districts.includes(id),
        }))}
        onToggle={actions.toggleDistrict}
      />
      <FacetOptions
        legend={words.status}
        options={figureStatuses.map((status) => ({
          value: status,
          label: statusWords[status],
          mark: <StatusMark state={status} />,
          count: counts.statuses.get(status) ?? 0,
          chosen: filter.statuses.includes(status),
        }))}
        onToggle={(value) => {
          const status = figureStatuses.find((each) => each === value);
          if (status) actions.toggleStatus(status);
        }}
      />
      <FacetOptions
        legend={words.evidence}
        options={evidenceClasses.map((kind) => ({
          value: kind,
          label: evidenceWords[kind],
          count: counts.evidence.get(kind) ?? 0,
          chosen: filter.evidence.includes(kind),
        }))}
        onToggle={(value) => {
          const kind = evidenceClasses.find((each) => each === value);
          if (kind) actions.toggleEvidence(kind);
        }}
      />
      <FacetOptions
        legend={words.sector}
        options={sectors.map(({ id, label }) => ({
          value: id,
          label: label[language],
          count: counts.sectors.get(id) ?? 0,
          chosen: filter.sectors.includes(id),
        }))}
        onToggle={actions.toggleSector}
      />
    </>
  );
}
