import type { Atlas } from '../../../src/domain/atlas.ts';
import type { CitedSource } from '../../../src/domain/citedSource.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { OutlineSummary } from '../../../src/domain/outline.ts';
import type { Place } from '../../../src/domain/place.ts';

type Edit = (atlas: Atlas) => Atlas;
type OptionalFigureKey = 'note' | 'doubt' | 'base' | 'restates' | 'territory';

/** The atlas with something of one figure changed. */
export function changeFigure(id: string, change: Partial<Figure>): Edit {
  return (atlas) => ({
    ...atlas,
    figures: mapOne(atlas.figures, id, (figure) => ({ ...figure, ...change })),
  });
}

/** The atlas with one figure short of some of what it says. */
export function stripFigure(id: string, ...keys: readonly OptionalFigureKey[]): Edit {
  return (atlas) => ({
    ...atlas,
    figures: mapOne(atlas.figures, id, (figure) => {
      const copy: { -readonly [Key in keyof Figure]: Figure[Key] } = { ...figure };
      for (const key of keys) delete copy[key];
      return copy;
    }),
  });
}

/** The atlas with a copy of a figure, changed, beside it. */
export function addFigureLike(id: string, change: Partial<Figure>): Edit {
  return (atlas) => {
    const figure = { ...figureOf(atlas, id), ...change };
    return { ...atlas, figures: [...atlas.figures, figure] };
  };
}

/** The atlas without a figure. */
export function dropFigure(id: string): Edit {
  return (atlas) => ({ ...atlas, figures: without(atlas.figures, id) });
}

/** The atlas with something of one place changed. */
export function changePlace(id: string, change: Partial<Place>): Edit {
  return (atlas) => ({ ...atlas, places: mapOne(atlas.places, id, (place) => ({ ...place, ...change })) });
}

/** The atlas without a place. */
export function dropPlace(id: string): Edit {
  return (atlas) => ({ ...atlas, places: without(atlas.places, id) });
}

/** The atlas with something of one source changed. */
export function changeSource(id: string, change: Partial<CitedSource>): Edit {
  return (atlas) => ({
    ...atlas,
    sources: mapOne(atlas.sources, id, (source) => ({ ...source, ...change })),
  });
}

/** The atlas with a place drawn otherwise. */
export function changeOutline(place: string, change: Partial<OutlineSummary>): Edit {
  return (atlas) => {
    if (!atlas.outlines.some((outline) => outline.place === place)) throw new Error(`no outline of ${place}`);
    const outlines = atlas.outlines.map((outline) =>
      outline.place === place ? { ...outline, ...change } : outline,
    );
    return { ...atlas, outlines };
  };
}

/** The figure with an id. */
export function figureOf(atlas: Atlas, id: string): Figure {
  return theOne(atlas.figures, id);
}

/** The place with an id. */
export function placeOf(atlas: Atlas, id: string): Place {
  return theOne(atlas.places, id);
}

function theOne<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found;
}

function mapOne<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): T[] {
  const changed = theOne(list, id);
  return list.map((entry) => (entry === changed ? change(entry) : entry));
}

function without<T extends { readonly id: string }>(list: readonly T[], id: string): T[] {
  const dropped = theOne(list, id);
  return list.filter((entry) => entry !== dropped);
}
