import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import { figureStates } from '../../domain/figureState.ts';
import { type Certainty, certainties } from '../../domain/outline.ts';
import { layerIds } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { LayerSwatch } from '../../ui/LayerSwatch.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

/** What the map's colours, lines and shapes mean; only the layers that are switched on. */
export function Legend() {
  const messages = useMessages();
  const { legend, contents } = messages;
  const { colon } = punctuation[useLanguage()];
  const layers = useAtlasStore((state) => state.filter.layers);
  const reachShown = useAtlasStore((state) => state.reachShown && state.selectedPlace !== null);
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
              <span>{legend.certainty[certainty] + colon + legend.certaintyMeaning[certainty]}</span>
            </li>
          ))}
          <li>
            <SamePointSample />
            <span>{legend.samePoint}</span>
          </li>
        </ul>
        {reachShown && (
          <>
            <h3>{legend.reachHeading}</h3>
            <ul>
              <li>
                <ReachSample path="M1 15a16 16 0 0 1 26 0" />
                <span>{legend.reachRings}</span>
              </li>
              <li>
                <ReachSample path="M1 8h26" dashes="5 3.5" />
                <span>{legend.reachLines}</span>
              </li>
            </ul>
          </>
        )}
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
              <span>{messages.status[state] + colon + messages.statusMeaning[state]}</span>
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}

function ReachSample({ path, dashes }: { readonly path: string; readonly dashes?: string }) {
  return (
    <svg className="certainty-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      <path d={path} className="sample-line sample-thin" strokeDasharray={dashes} />
    </svg>
  );
}

function SamePointSample() {
  return (
    <svg className="certainty-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      <circle cx="14" cy="8" r="6.5" className="sample-line" />
      <circle cx="14" cy="8" r="3.6" className="sample-dot" />
    </svg>
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
