import type { Atlas } from '../../domain/atlas.ts';
import { colourCandidates } from '../../domain/choropleth/candidates.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { ClassControls } from './ClassControls.tsx';
import { ColourLegend } from './ColourLegend.tsx';
import { ColourList } from './ColourList.tsx';
import { FigureControls } from './FigureControls.tsx';
import { Labelled } from './Labelled.tsx';
import { useColourMap } from './useColourMap.tsx';

/** Colours the places of one kind by one metric: what, how, the legend, and the same as a list. */
export function ColourPanel() {
  const words = useTexts(colourTexts);
  const facts = useAtlasStore(selectFactsAsOf);
  const factsFailed = useAtlasStore((state) => state.factsFailed);
  if (!facts) return <p className="colour-note">{factsFailed ? words.failed : words.loading}</p>;
  return <ColourTool facts={facts} />;
}

function ColourTool({ facts }: { readonly facts: Atlas }) {
  const words = useTexts(colourTexts);
  const map = useColourMap();
  const metric = useAtlasStore((state) => state.metric);
  const visible = useAtlasStore(selectVisiblePlaces);
  const hidden = map?.entries.filter(({ place }) => !visible.has(place)).length ?? 0;
  return (
    <div className="colour">
      <MetricSelect facts={facts} />
      {metric === null && <p className="colour-note">{words.intro}</p>}
      {metric !== null && !map && <p className="colour-note colour-warning">{words.nothing}</p>}
      {map && (
        <>
          <FigureControls facts={facts} map={map} />
          <ClassControls map={map} />
          <section aria-labelledby="colour-legend">
            <h3 id="colour-legend">{words.legend}</h3>
            <ColourLegend map={map} />
            {hidden > 0 && <p className="colour-note colour-warning">{words.hidden(hidden)}</p>}
          </section>
          <ColourList facts={facts} map={map} />
        </>
      )}
    </div>
  );
}

function MetricSelect({ facts }: { readonly facts: Atlas }) {
  const words = useTexts(colourTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const chosen = useAtlasStore((state) => state.metric);
  const metrics = new Set(colourCandidates(facts).map(({ metric }) => metric));
  const unlisted = facts.metrics.find((metric) => metric.id === chosen && !metrics.has(metric));
  return (
    <Labelled label={words.metric}>
      {(id) => (
        <select
          id={id}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) =>
            store.getState().setColour({
              metric: value === '' ? null : value,
              // Kinds, periods and edges are each metric's own.
              colourKind: null,
              colourPeriod: null,
              ...(store.getState().colourClasses?.startsWith('manual') ? { colourClasses: null } : {}),
            })
          }
        >
          <option value="">{words.noMetric}</option>
          {[...metrics, ...(unlisted ? [unlisted] : [])].map((metric) => (
            <option key={metric.id} value={metric.id}>
              {metric.label[language]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
