import type { TimelineEntry } from '../../domain/timeline.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import type { EntryText } from './entryTexts.ts';
import { TimelineShape } from './TimelineShape.tsx';
import { timelineMark } from './timelineMark.ts';

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly textOf: (entry: TimelineEntry) => EntryText | undefined;
}

/** The whole timeline in words and in order, the undated entries last. */
export function TimelineList({ entries, textOf }: TimelineListProps) {
  const { timeline, evidence } = useMessages();
  return (
    <details className="timeline-list">
      <summary>{timeline.list(entries.length)}</summary>
      <ol>
        {entries.map((entry) => {
          const text = textOf(entry);
          if (!text) return null;
          return (
            <li key={`${entry.kind} ${entry.id}`}>
              <TimelineShape mark={timelineMark(entry)} />
              <span>
                <span className="timeline-when">{text.when}</span> {text.what}{' '}
                <EvidenceMark evidence={text.evidence} label={evidence[text.evidence]} />{' '}
                <small>{text.remarks.join(' · ')}</small>
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
