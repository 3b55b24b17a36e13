import type { Atlas } from '../atlas.ts';
import { type PlaceValue, placeValue } from '../choropleth/placeValue.ts';
import type { Figure } from '../figure.ts';
import { type MetricColumn, metricColumns } from '../metricColumns.ts';
import { figuresOfToday } from '../territories.ts';
import { addedUp, type SumValue } from './addedUp.ts';
import { mayShareGround } from './mayShareGround.ts';
import { liesIn, type PlaceTree, placeTree } from './placeTree.ts';
import type { Standing, StudyPlace } from './studyPlace.ts';

/**
 * Why a place's figure is not in a sum: by how the place lies; counted in a larger place that is in it;
 * stated jointly with a place that is not inside; sources disagree; of a former extent of the place.
 */
export type LeftOutReason =
  | Exclude<Standing, 'inside'>
  | 'counted-in'
  | 'joint'
  | 'contested'
  | 'former-extent';

export interface LeftOut {
  readonly place: string;
  readonly reason: LeftOutReason;
  /** The place it is counted in, or those outside that it is stated jointly with. */
  readonly with?: readonly string[];
}

/** The figures of one metric, unit, period, status and base in a study area. */
export interface StudySum {
  readonly column: MetricColumn;
  /** Null where no figure counts, or where two may count the same ground twice. */
  readonly total: SumValue | null;
  readonly counted: readonly Figure[];
  /** Counted places whose outlines lie so near the edge that the true ones may cross it. */
  readonly unsure: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Two counted places of which neither is stated to lie in the other, yet they may share ground. */
  readonly refusedFor: readonly [string, string] | null;
}

type Facts = Pick<Atlas, 'places' | 'figures' | 'metrics' | 'outlines'>;

/**
 * Sums of additive figures of the places wholly in a study area, never of different metrics, units,
 * periods, statuses or bases, and never of a part of a place. Of a place and a larger one that it is
 * stated to lie in only the larger counts. Where two others may share ground there is no sum.
 */
export function studySums(facts: Facts, places: readonly StudyPlace[]): readonly StudySum[] {
  const tree = placeTree(facts.places);
  return metricColumns(facts)
    .filter(({ metric }) => metric.additive)
    .flatMap((column) => {
      const concerned = places.filter(({ place }) => column.figures.has(place));
      return concerned.length === 0 ? [] : [sumOf(column, concerned, facts, tree)];
    });
}

/** A figure, and all places it is about. */
interface Entry {
  readonly figure: Figure;
  readonly about: readonly string[];
}

function sumOf(
  column: MetricColumn,
  concerned: readonly StudyPlace[],
  facts: Facts,
  tree: PlaceTree,
): StudySum {
  const inside = new Set(concerned.filter(({ standing }) => standing === 'inside').map(({ place }) => place));
  const leftOut: LeftOut[] = [];
  const entries = new Map<string, Entry>();
  for (const { place, standing } of concerned) {
    const found = standing === 'inside' ? entryOf(column, place, facts, inside) : { place, reason: standing };
    if ('reason' in found) leftOut.push(found);
    else entries.set(found.figure.id, found);
  }
  const all = [...entries.values()];
  const counted = all.filter((entry) => {
    const larger = all.find((other) => other !== entry && contains(tree, other, entry));
    if (larger) {
      leftOut.push(
        ...entry.about.map((place) => ({ place, reason: 'counted-in', with: larger.about }) as const),
      );
    }
    return !larger;
  });
  const refusedFor = firstPair(counted, (one, other) => mayShareGround(facts, one, other));
  const unsure = concerned.filter(
    ({ place, isSure }) => !isSure && counted.some(({ about }) => about.includes(place)),
  );
  const figures = counted.map(({ figure }) => figure);
  return {
    column,
    total: refusedFor ? null : addedUp(figures),
    counted: figures,
    unsure: unsure.map(({ place }) => place),
    leftOut,
    refusedFor,
  };
}

function entryOf(
  column: MetricColumn,
  id: string,
  { places }: Facts,
  inside: ReadonlySet<string>,
): Entry | LeftOut {
  const place = places.find((each) => each.id === id);
  const figures = column.figures.get(id) ?? [];
  const current = place ? figuresOfToday(figures, place) : figures;
  const value: PlaceValue | undefined = placeValue(current);
  if (!value) return { place: id, reason: 'former-extent' };
  if (value.kind === 'contested') return { place: id, reason: 'contested' };
  const { figure } = value;
  const about = [figure.place, ...figure.alsoAbout];
  const beyond = about.filter((each) => !inside.has(each));
  return beyond.length > 0 ? { place: id, reason: 'joint', with: beyond } : { figure, about };
}

/** Whether each place of an entry is one of another's or stated to lie in one. */
function contains(tree: PlaceTree, larger: Entry, smaller: Entry): boolean {
  return smaller.about.every((place) =>
    larger.about.some((outer) => outer === place || liesIn(tree, place, outer)),
  );
}

function firstPair(
  entries: readonly Entry[],
  shares: (one: string, other: string) => boolean,
): readonly [string, string] | null {
  for (const [index, entry] of entries.entries()) {
    for (const later of entries.slice(index + 1)) {
      for (const one of entry.about) {
        const other = later.about.find((each) => each === one || shares(one, each));
        if (other !== undefined) return [one, other];
      }
    }
  }
  return null;
}
