import type { Atlas } from '../atlas.ts';
import { incomparability } from '../comparability.ts';
import type { Figure } from '../figure.ts';
import { foldRestatements } from '../figureGroups.ts';
import { groupFigures } from '../groupFigures.ts';
import type { Metric } from '../metric.ts';
import { parsePeriod, periodEnd } from '../period.ts';
import type { PlaceKind } from '../place.ts';

/** Kinds of which there are several places to colour. */
export const colouredKinds = ['district', 'zone', 'site', 'hub'] as const satisfies readonly PlaceKind[];
export type ColouredKind = (typeof colouredKinds)[number];

/** Figures that one map may show together. */
export interface FigureSet {
  /**
   * Names the set among those of its metric and kind, for links: `2024`, `2017.plan`, `latest`; a
   * number follows where the rest does not tell sets apart.
   */
  readonly code: string;
  /** Of different periods, each place with its latest. Never so unless the reader asks for it. */
  readonly isMixed: boolean;
  readonly figures: readonly Figure[];
  readonly placeCount: number;
}

/** The figures of a metric that are each about one place of a kind; what states another again is left out. */
export function ownFigures(
  atlas: Pick<Atlas, 'places' | 'figures'>,
  metric: string,
  kind: ColouredKind,
): readonly Figure[] {
  const ofKind = new Set(atlas.places.filter((place) => place.kind === kind).map(({ id }) => id));
  const about = atlas.figures.filter((figure) => figure.metric === metric && ofKind.has(figure.place));
  return foldRestatements(about)
    .map(({ figure }) => figure)
    .filter(({ alsoAbout }) => !alsoAbout.some((place) => ofKind.has(place)));
}

/**
 * Sets of comparable figures: first those of one period, the fullest first, actual before planned and
 * later before earlier; then those that mix periods, where that brings in further places. A plan and a
 * result never share a set, nor do units or bases.
 */
export function figureSets(
  figures: readonly Figure[],
  { units }: Pick<Metric, 'units'>,
): readonly FigureSet[] {
  const single = groupFigures(figures, (a, b) => reasonsBeside(a, b).length === 0)
    .map((group) => figureSet(group, units, false))
    .toSorted(fullestFirst);
  const mixed = groupFigures(figures.filter(isOfNamedLength), (a, b) =>
    reasonsBeside(a, b).every((reason) => reason === 'period'),
  )
    .map((group) => figureSet(latestOfEach(group), units, true))
    .filter(({ figures: latest, placeCount }) => {
      const fullest = Math.max(
        0,
        ...single.filter((set) => isLike(set, latest)).map((set) => set.placeCount),
      );
      return placeCount > fullest;
    })
    .toSorted(fullestFirst);
  return withCodesOfTheirOwn([...single, ...mixed]);
}

/** As everywhere in the atlas, but that undated values of one publication are of one time: its list. */
function reasonsBeside(a: Figure, b: Figure) {
  const isOneList = a.period === 'undated' && b.period === 'undated' && a.source === b.source;
  return incomparability(a, b).filter(
    (reason) => reason !== 'territory' && !(isOneList && reason === 'period'),
  );
}

function isLike({ figures }: FigureSet, others: readonly Figure[]): boolean {
  const [first, other] = [figures[0], others[0]];
  return !!first && !!other && reasonsBeside(first, other).every((reason) => reason === 'period');
}

/** A year to date ends on a day nobody named, and a span is as long as it is: neither stands for a year. */
function isOfNamedLength({ period }: Figure): boolean {
  const kind = parsePeriod(period)?.kind;
  return kind !== undefined && kind !== 'year-to-date' && kind !== 'span';
}

function latestOfEach(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, string>();
  for (const figure of figures) {
    const end = endOf(figure);
    if (end >= (latest.get(figure.place) ?? '')) latest.set(figure.place, end);
  }
  return figures.filter((figure) => endOf(figure) === latest.get(figure.place));
}

/** The last day of a figure's period; of an undated one nothing, which any date is later than. */
export function endOf({ period }: Pick<Figure, 'period'>): string {
  const parsed = parsePeriod(period);
  return (parsed && periodEnd(parsed)) ?? '';
}

function figureSet(figures: readonly Figure[], units: Metric['units'], isMixed: boolean): FigureSet {
  const [first] = figures;
  const code = [
    isMixed ? 'latest' : (first?.period ?? ''),
    ...(first && first.status !== 'actual' ? [first.status] : []),
    ...(first && first.unit !== units[0] ? [first.unit] : []),
  ].join('.');
  return { code, isMixed, figures, placeCount: new Set(figures.map(({ place }) => place)).size };
}

function fullestFirst(a: FigureSet, b: FigureSet): number {
  const isActual = ({ figures }: FigureSet): number => (figures[0]?.status === 'actual' ? 0 : 1);
  const end = ({ figures }: FigureSet): string => (figures[0] ? endOf(figures[0]) : '');
  return (
    b.placeCount - a.placeCount ||
    isActual(a) - isActual(b) ||
    (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0)
  );
}

function withCodesOfTheirOwn(sets: readonly FigureSet[]): readonly FigureSet[] {
  const taken = new Map<string, number>();
  return sets.map((set) => {
    const number = (taken.get(set.code) ?? 0) + 1;
    taken.set(set.code, number);
    return number === 1 ? set : { ...set, code: `${set.code}.${number}` };
  });
}
