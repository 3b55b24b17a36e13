import type { TimelineEntry, TimelineKind } from '../../domain/timeline.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import type { EntryText } from './entryTexts.ts';
import { TimelineShape } from './TimelineShape.tsx';
import { type MarkGroup, timelineLanes } from './timelineLanes.ts';
import { labelledYears, type TimelineScale, timelineScale } from './timelineScale.ts';

interface TimelineDrawingProps {
  readonly entries: readonly TimelineEntry[];
  readonly textOf: (entry: TimelineEntry) => EntryText | undefined;
  /** ISO day, marked where it lies within the years drawn. */
  readonly today: string;
  readonly zoom: number;
}

/** Heights in px: they do not grow with the zoom, nor does any text. */
const axisHeight = 20;
const rowHeight = 20;
const laneGap = 8;
const labelColumn = 62;

/** The dated entries above a scale of years, a lane for each kind. The list says the same in words. */
export function TimelineDrawing({ entries, textOf, today, zoom }: TimelineDrawingProps) {
  const { timeline } = useMessages();
  const scale = timelineScale(entries, zoom);
  if (!scale) return null;
  const lanes = timelineLanes(entries, scale, (entry) => textOf(entry)?.evidence ?? 'beyond-documents');
  const tops = lanes.map((_, index) =>
    lanes.slice(0, index).reduce((top, { rows }) => top + rows * rowHeight + laneGap, axisHeight + laneGap),
  );
  const height = lanes.reduce((sum, { rows }) => sum + rows * rowHeight + laneGap, axisHeight + laneGap);
  const labels = lanes.map(({ kind }, index) => ({ kind, top: tops[index] ?? 0 }));
  return (
    <div className="timeline-drawing">
      <LaneLabels labels={labels} height={height} />
      {/* Reachable by keyboard, since it scrolls when enlarged. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus */}
      <section className="timeline-scroll" aria-label={timeline.drawing} tabIndex={0}>
        <svg width={`${zoom * 100}%`} height={height} overflow="visible" aria-hidden="true">
          <YearLines scale={scale} height={height} today={today} />
          {lanes.flatMap(({ kind, groups }, index) =>
            groups.map((group) => (
              <GroupMark
                key={`${kind} ${group.key}`}
                group={group}
                y={(tops[index] ?? 0) + group.row * rowHeight + rowHeight / 2}
                title={group.entries.flatMap((entry) => titleOf(textOf(entry))).join('\n')}
              />
            )),
          )}
        </svg>
      </section>
    </div>
  );
}

function titleOf(text: EntryText | undefined): readonly string[] {
  return text ? [`${text.when} · ${text.what} · ${text.remarks.join(' · ')}`] : [];
}

function LaneLabels(props: {
  readonly labels: readonly { readonly kind: TimelineKind; readonly top: number }[];
  readonly height: number;
}) {
  const { timeline } = useMessages();
  return (
    <svg className="timeline-lanes" width={labelColumn} height={props.height} aria-hidden="true">
      {props.labels.map(({ kind, top }) => (
        <text key={kind} x="0" y={top + rowHeight / 2} dominantBaseline="central" className="timeline-text">
          {timeline.kinds[kind]}
        </text>
      ))}
    </svg>
  );
}

function YearLines(props: {
  readonly scale: TimelineScale;
  readonly height: number;
  readonly today: string;
}) {
  const { scale, height, today } = props;
  const now = scale.at(today);
  return (
    <>
      {labelledYears(scale).map((year) => {
        const x = `${scale.at(`${year}-01-01`)}%`;
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={axisHeight - 6} y2={height} className="timeline-year" />
            <text x={x} y={axisHeight - 8} textAnchor="middle" className="timeline-text">
              {year}
            </text>
          </g>
        );
      })}
      {now >= 0 && now <= 100 && (
        <line x1={`${now}%`} x2={`${now}%`} y1={axisHeight - 6} y2={height} className="timeline-today" />
      )}
    </>
  );
}

/** The shape, how many it stands for, and an open corner where other publications say it. */
function GroupMark(props: { readonly group: MarkGroup; readonly y: number; readonly title: string }) {
  const { group, y, title } = props;
  const { line, entries } = group;
  return (
    <g className="timeline-group">
      <title>{title}</title>
      {line && <line x1={`${line[0]}%`} x2={`${line[1]}%`} y1={y} y2={y} className="timeline-span" />}
      <svg x={`${group.at}%`} y={y} overflow="visible" aria-hidden="true">
        <g transform="translate(-8 -8)">
          <TimelineShape mark={group.mark} />
        </g>
        {group.evidence === 'beyond-documents' && (
          <path d="M-7 -8.5l2 2-2 2-2-2z" className="mark-line timeline-beyond" />
        )}
        {entries.length > 1 && (
          <text x="8" y="0" dominantBaseline="central" className="timeline-text">
            {entries.length}
          </text>
        )}
      </svg>
    </g>
  );
}
