import { useMemo, useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { placeTimeline } from '../../domain/timeline.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { useToday } from '../../state/Today.tsx';
import { entryTexts } from './entryTexts.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineList } from './TimelineList.tsx';

interface PlaceTimelineProps {
  /** The facts, as they were known at the date looked back to. */
  readonly atlas: Atlas;
  /** Id of the place. */
  readonly place: string;
}

/** How many times wider than its place the drawing can be. */
const zooms = [1, 2, 4, 8] as const;

/** Everything said of a place in time, plans beside results: drawn, and the same as a list. */
export function PlaceTimeline({ atlas, place }: PlaceTimelineProps) {
  const messages = useMessages();
  const { timeline } = messages;
  const language = useLanguage();
  const { formatFigure } = useUnitFormatters();
  const today = useToday();
  const [step, setStep] = useState(0);
  const entries = useMemo(() => placeTimeline(atlas, place, today), [atlas, place, today]);
  const textOf = useMemo(
    () => entryTexts(atlas, messages, language, formatFigure),
    [atlas, messages, language, formatFigure],
  );
  const undated = entries.filter(({ end }) => end === undefined).length;
  return (
    <section className="profile-section timeline" aria-labelledby="profile-timeline">
      <h3 id="profile-timeline">{timeline.heading}</h3>
      {entries.length === 0 && <p className="not-published">{timeline.empty}</p>}
      {undated < entries.length && (
        <>
          <div className="timeline-zoom">
            <ZoomButton label={timeline.reduce} sign="M3.5 8h9" step={step - 1} onZoom={setStep} />
            <ZoomButton label={timeline.enlarge} sign="M3.5 8h9M8 3.5v9" step={step + 1} onZoom={setStep} />
          </div>
          <TimelineDrawing entries={entries} textOf={textOf} today={today} zoom={zooms[step] ?? 1} />
          {undated > 0 && <p className="method">{timeline.undated(undated)}</p>}
        </>
      )}
      {entries.length > 0 && <TimelineList entries={entries} textOf={textOf} />}
    </section>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  /** The line drawn on the button. */
  readonly sign: string;
  /** Where it leads among `zooms`; at the ends it leads nowhere, but keeps the focus. */
  readonly step: number;
  readonly onZoom: (step: number) => void;
}

function ZoomButton({ label, sign, step, onZoom }: ZoomButtonProps) {
  const leadsOn = zooms[step] !== undefined;
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={label}
      aria-disabled={!leadsOn}
      onClick={() => {
        if (leadsOn) onZoom(step);
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sign} className="mark-line" />
      </svg>
    </button>
  );
}
