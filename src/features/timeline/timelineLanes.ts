import type { EvidenceClass } from '../../domain/place.ts';
import { type TimelineEntry, type TimelineKind, timelineKinds } from '../../domain/timeline.ts';
import { type TimelineMark, timelineMark } from './timelineMark.ts';
import type { TimelineScale } from './timelineScale.ts';

/** One mark: all entries of a kind, shape and evidence at the same time. */
export interface MarkGroup {
  readonly key: string;
  readonly mark: TimelineMark;
  readonly evidence: EvidenceClass;
  readonly entries: readonly TimelineEntry[];
  /** Centre of the mark, in percent of the width. */
  readonly at: number;
  /** Ends of the line of a time longer than a year, in percent. */
  readonly line?: readonly [number, number];
  /** Counted from 0 at the top of the lane. */
  readonly row: number;
}

/** The marks of one kind, in as many rows as keep them apart. */
export interface TimelineLane {
  readonly kind: TimelineKind;
  readonly rows: number;
  readonly groups: readonly MarkGroup[];
}

type Unplaced = Omit<MarkGroup, 'row'>;

const markWidth = 18;
const digitWidth = 7;
/** Days; a time that is no longer is told by the mark alone. */
const longerThanAYear = 366;
const dayMilliseconds = 86_400_000;

/** The lanes of the kinds that have dated entries, in the order of the kinds. */
export function timelineLanes(
  entries: readonly TimelineEntry[],
  scale: TimelineScale,
  evidenceOf: (entry: TimelineEntry) => EvidenceClass,
): readonly TimelineLane[] {
  return timelineKinds.flatMap((kind) => {
    const groups = inRows(
      grouped(
        entries.filter((entry) => entry.kind === kind),
        scale,
        evidenceOf,
      ),
      scale,
    );
    if (groups.length === 0) return [];
    return [{ kind, groups, rows: Math.max(...groups.map(({ row }) => row)) + 1 }];
  });
}

function grouped(
  entries: readonly TimelineEntry[],
  scale: TimelineScale,
  evidenceOf: (entry: TimelineEntry) => EvidenceClass,
): readonly Unplaced[] {
  const groups = new Map<string, Unplaced>();
  for (const entry of entries) {
    const { start, end } = entry;
    if (end === undefined) continue;
    const [mark, evidence] = [timelineMark(entry), evidenceOf(entry)];
    const key = [start ?? '', end, entry.deadline?.date ?? '', mark, evidence].join(' ');
    const known = groups.get(key);
    const together = [...(known?.entries ?? []), entry];
    groups.set(key, { key, mark, evidence, entries: together, ...positionOf(entry, end, scale) });
  }
  return [...groups.values()];
}

/** A deadline stands at its day, a long time at its end, anything else in the middle of its time. */
function positionOf(
  { start, deadline }: TimelineEntry,
  end: string,
  scale: TimelineScale,
): Pick<Unplaced, 'at' | 'line'> {
  const to = scale.at(end);
  if (deadline || start === undefined) return { at: deadline ? scale.at(deadline.date) : to };
  const from = scale.at(start);
  const days = (Date.parse(end) - Date.parse(start)) / dayMilliseconds;
  return days > longerThanAYear ? { at: to, line: [from, to] } : { at: (from + to) / 2 };
}

/** Each group goes into the first row in which it touches none before it. */
function inRows(groups: readonly Unplaced[], scale: TimelineScale): readonly MarkGroup[] {
  const ends: number[] = [];
  return groups
    .toSorted((a, b) => leftOf(a, scale) - leftOf(b, scale))
    .map((group) => {
      const free = ends.findIndex((end) => end <= leftOf(group, scale));
      const row = free < 0 ? ends.length : free;
      ends[row] = rightOf(group, scale);
      return { ...group, row };
    });
}

function leftOf({ at, line }: Unplaced, { leastPixelsPerPercent }: TimelineScale): number {
  return Math.min(at - markWidth / 2 / leastPixelsPerPercent, line?.[0] ?? at);
}

function rightOf({ at, line, entries }: Unplaced, { leastPixelsPerPercent }: TimelineScale): number {
  const count = entries.length > 1 ? String(entries.length).length * digitWidth : 0;
  return Math.max(at + (markWidth / 2 + count) / leastPixelsPerPercent, line?.[1] ?? at);
}
