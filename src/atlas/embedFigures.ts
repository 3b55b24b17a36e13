import { figureConflicts } from '../domain/conflicts.ts';
import { type FigureEntry, foldRestatements, isFigureOf } from '../domain/figureGroups.ts';
import { entriesOfGroup, type ProfileGroup } from '../domain/profileGroups.ts';
import type { AtlasLookup } from './lookup.ts';

/** In an embed the economy comes first: what the place is, before how large it was planned. */
const groups: readonly ProfileGroup[] = ['economy', 'area', 'projects'];

/** All facts of a place that are numbers, each once, metric by metric. */
export function embedFigures(facts: AtlasLookup, place: string): readonly FigureEntry[] {
  const entries = foldRestatements(facts.figuresOf(place).filter((figure) => isFigureOf(figure, place)));
  return groups.flatMap((group) => entriesOfGroup(entries, group, facts.metricById));
}

/** Results come before what was planned or expected, and dated ones before others. */
function rank({ figure: { status, period } }: FigureEntry): number {
  if (status !== 'actual') return 2;
  return period === 'undated' ? 1 : 0;
}

/** Facts a reader sees at once, and those that wait behind them. */
export interface KeyFigures {
  readonly key: readonly FigureEntry[];
  readonly more: readonly FigureEntry[];
}

/**
 * The first fact of each metric, no more than `most`. One that lost to a preferred figure is not
 * among them, nor one that nobody could decide on.
 */
export function keyFigures(entries: readonly FigureEntry[], most: number): KeyFigures {
  const disputed = new Set(
    figureConflicts(entries.map(({ figure }) => figure)).flatMap(({ figures, preferred }) =>
      figures.filter((figure) => figure !== preferred),
    ),
  );
  const sure = entries.filter(({ figure }) => !disputed.has(figure));
  const firsts = (sure.length > 0 ? sure : entries).filter(
    ({ figure }, index, all) => all.findIndex((each) => each.figure.metric === figure.metric) === index,
  );
  const key = firsts.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
  return { key, more: entries.filter((entry) => !key.includes(entry)) };
}
