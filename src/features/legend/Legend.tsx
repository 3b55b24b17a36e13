import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import { figureStates } from '../../domain/figureState.ts';
import { type Certainty, certainties } from '../../domain/outline.ts';
import { layerIds } from '../../domain/place.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { LayerSwatch } from '../../ui/LayerSwatch.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

/** What the map's colours, lines and shapes mean; only the layers that are switched on. */
export function Legend() {
  const messages = useMessages();
  const { legend, contents } = messages;
  const layers = useAtlasStore((state) => state.filter.layers);
  return (
    <details className="legend">
      <summary>{legend.heading}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on low screens, and only what has focus scrolls by key. */}
      <section className="legend-body" aria-label={legend.heading} tabIndex={0}>
        <ul>
          {layerIds
            .filter((id) => layers.includes(id))
            .map((id) => (
              <li key={id}>
                <LayerSwatch layer={id} /> {contents.layers[id]}
              </li>
            ))}
        </ul>
        <h3>{legend.certaintyHeading}</h3>
        <ul>
          {certainties.map((certainty) => (
            <li key={certainty}>
              <CertaintySample certainty={certainty} />
              <span>
                {legend.certainty[certainty]}: {legend.certaintyMeaning[certainty]}
              </span>
            </li>
          ))}
        </ul>
        <h3>{legend.evidenceHeading}</h3>
        <ul>
          <li>
            <EvidenceMark evidence="beyond-documents" label={messages.evidence['beyond-documents']} />
            <span>{legend.evidenceMeaning}</span>
          </li>
        </ul>
        <h3>{legend.statusHeading}</h3>
        <ul>
          {figureStates.map((state) => (
            <li key={state}>
              <StatusMark state={state} />
              <span>
                {messages.status[state]}: {messages.statusMeaning[state]}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}

const sampleWidth = 1.8;

function CertaintySample({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg className="certainty-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      {certainty === 'point-only' ? (
        <>
          <circle cx="14" cy="8" r="6.5" className="sample-line" strokeDasharray={dashes('approximate')} />
          <circle cx="14" cy="8" r="2.6" className="sample-dot" />
        </>
      ) : (
        <path d="M1 8h26" className="sample-line" strokeDasharray={dashes(certainty)} />
      )}
    </svg>
  );
}

function dashes(certainty: Exclude<Certainty, 'point-only'>): string | undefined {
  const pattern = certaintyDashes[certainty];
  return pattern.length > 0 ? pattern.map((length) => length * sampleWidth).join(' ') : undefined;
}
