import { SourceNumber } from '../citations/SourceNumber.tsx';
import type { Atlas } from '../domain/atlas.ts';
import type { Citation } from '../domain/citedSource.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import { automaticUnits } from '../domain/unitPreference.ts';
import { entryTexts } from '../features/timeline/entryTexts.ts';
import { TimelineShape } from '../features/timeline/TimelineShape.tsx';
import { timelineMark } from '../features/timeline/timelineMark.ts';
import { formatFigure } from '../i18n/formatFigure.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { EvidenceMark } from '../ui/EvidenceMark.tsx';

interface StatementListProps {
  readonly atlas: Atlas;
  readonly entries: readonly TimelineEntry[];
}

/** Statements about a place in the order of time, each with the number of its source. */
export function StatementList({ atlas, entries }: StatementListProps) {
  const messages = useMessages();
  const language = useLanguage();
  const textOf = entryTexts(atlas, messages, language, (figure) =>
    formatFigure(figure, language, automaticUnits),
  );
  return (
    <ol className="statements">
      {entries.map((entry) => {
        const text = textOf(entry);
        const cited = citationOf(atlas, entry);
        if (!text || !cited) return null;
        return (
          <li key={`${entry.kind} ${entry.id}`} data-metric={metricOf(atlas, entry)}>
            <TimelineShape mark={timelineMark(entry)} />
            <div>
              <strong className="when">{text.when}</strong> {`${text.what} `}
              <EvidenceMark evidence={text.evidence} label={messages.evidence[text.evidence]} />
              <SourceNumber source={cited.source} /> <small>{text.remarks.join(' · ')}</small>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Where a statement stands; undefined for one that is not of this atlas. */
export function citationOf(atlas: Atlas, { kind, id }: TimelineEntry): Citation | undefined {
  return statementsOf(atlas)[kind].find((statement) => statement.id === id);
}

function statementsOf({ events, policies, figures, tenancies, relations }: Atlas) {
  return { event: events, policy: policies, figure: figures, tenancy: tenancies, relation: relations };
}

function metricOf({ figures }: Atlas, { kind, id }: TimelineEntry): string | undefined {
  return kind === 'figure' ? figures.find((figure) => figure.id === id)?.metric : undefined;
}
