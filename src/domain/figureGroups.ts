import type { Figure } from './figure.ts';
import { type FigureState, figureState, figureStates } from './figureState.ts';

/** One fact: a figure, and the figures that only state it again. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly alsoStatedAs: readonly Figure[];
}

/** The facts of one state. */
export interface FigureGroup {
  readonly state: FigureState;
  readonly entries: readonly FigureEntry[];
}

/** Whether a figure is shown at a place: its own, or one whose statement names it too. */
export function isFigureOf(figure: Pick<Figure, 'place' | 'alsoAbout'>, place: string): boolean {
  return figure.place === place || figure.alsoAbout.includes(place);
}

/**
 * The facts of a place by state, in the order of `figureStates`, empty groups left out; within a
 * group in the order given. A restatement is folded under the figure it restates, whatever its own
 * status, so that one fact appears once.
 *
 * @param today ISO date that decides which deadlines have passed.
 */
export function figureGroups(
  figures: readonly Figure[],
  place: string,
  today: string,
): readonly FigureGroup[] {
  const entries = foldRestatements(figures.filter((figure) => isFigureOf(figure, place)));
  return figureStates
    .map((state) => ({
      state,
      entries: entries.filter(({ figure }) => figureState(figure, today) === state),
    }))
    .filter((group) => group.entries.length > 0);
}

/** Each fact once, with its restatements; the order of the facts is kept. */
export function foldRestatements(figures: readonly Figure[]): readonly FigureEntry[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const restatements = new Map<string, Figure[]>();
  const facts: Figure[] = [];
  for (const figure of figures) {
    const original = originalOf(figure, byId);
    if (original.id === figure.id) facts.push(figure);
    else restatements.set(original.id, [...(restatements.get(original.id) ?? []), figure]);
  }
  return facts.map((figure) => ({
    figure,
    alsoStatedAs: restatements.get(figure.id) ?? [],
  }));
}

/** The end of a chain of restatements, as far as it is among the figures at hand. */
function originalOf(figure: Figure, byId: ReadonlyMap<string, Figure>): Figure {
  const seen = new Set([figure.id]);
  let original = figure;
  for (;;) {
    const next = original.restates && byId.get(original.restates.figure);
    if (!next) return original;
    // A circle has no original; each of its figures then stands for itself.
    if (seen.has(next.id)) return figure;
    seen.add(next.id);
    original = next;
  }
}
