import type { Atlas } from '../atlas.ts';
import type { Figure } from '../figure.ts';
import { type ColourCandidate, colourCandidates } from './candidates.ts';
import { type Classing, parseClassing } from './classing.ts';
import { type ClassScale, classScale } from './classScale.ts';
import type { Colouring, ColourMark } from './colouring.ts';
import { endOf, type FigureSet, ownFigures } from './figureSets.ts';
import { type PaletteId, paletteIds } from './paletteIds.ts';
import { type PlaceValue, placeValue } from './placeValue.ts';
import { evenSymbolPixels, symbolRadius } from './symbolRadius.ts';

/** What a reader or a link asks for; null and unknown words mean what fits best. */
export interface ColourWish {
  readonly metric: string | null;
  readonly kind: string | null;
  readonly period: string | null;
  readonly classes: string | null;
  readonly palette: string | null;
}

/** One place of the map, in the order of the list. */
export type ColourEntry = { readonly place: string } & (
  | (Extract<PlaceValue, { kind: 'value' }> & { readonly valueClass: number })
  | Exclude<PlaceValue, { kind: 'value' }>
  /** `elsewhere`: what is published of the metric, but may not stand beside the others. */
  | { readonly kind: 'missing'; readonly elsewhere?: Figure }
);

/** A coloured map as data: what map, legend and list draw. */
export interface ColourMap {
  readonly candidate: ColourCandidate;
  readonly set: FigureSet;
  readonly classing: Classing;
  readonly palette: PaletteId;
  readonly scale: ClassScale;
  /** Whether the size of a symbol says its value. */
  readonly isSized: boolean;
  /** Values first, as the metric ranks them; then what has no single value; then what has none. */
  readonly entries: readonly ColourEntry[];
  readonly colouring: Colouring;
}

/** The map that is asked for; null if the metric has no two places to show together. */
export function colourMap(
  atlas: Pick<Atlas, 'places' | 'figures' | 'metrics'>,
  wish: ColourWish,
): ColourMap | null {
  const candidates = colourCandidates(atlas).filter(({ metric }) => metric.id === wish.metric);
  const candidate = candidates.find(({ kind }) => kind === wish.kind) ?? candidates[0];
  const set = candidate?.sets.find(({ code }) => code === wish.period) ?? candidate?.sets[0];
  if (!candidate || !set) return null;
  const classing = parseClassing(wish.classes);
  const palette = paletteIds.find((id) => id === wish.palette) ?? paletteIds[0];
  const places = atlas.places.filter(({ kind }) => kind === candidate.kind).map(({ id }) => id);
  const all = ownFigures(atlas, candidate.metric.id, candidate.kind);
  const found = places.map((place) => ({
    place,
    value: placeValue(set.figures.filter((figure) => figure.place === place)),
  }));
  const values = found.flatMap(({ value }) => (value?.kind === 'value' ? value.figure.value : []));
  const scale = classScale(values, classing, palette);
  const entries = found
    .map(({ place, value }): ColourEntry => {
      if (!value) return missing(place, all);
      return value.kind === 'value'
        ? { place, ...value, valueClass: scale.classOf(value.figure.value) }
        : { place, ...value };
    })
    .toSorted(inOrder(candidate.metric.direction));
  const isArea = candidate.kind === 'district';
  const radius = isArea ? null : symbolRadius(values, set.figures[0]?.unit ?? 'CNY');
  const radiusOf = radius ?? (() => evenSymbolPixels);
  const marks = new Map(entries.map((entry) => [entry.place, markOf(entry, scale, radiusOf)]));
  return {
    candidate,
    set,
    classing,
    palette,
    scale,
    isSized: radius !== null,
    entries,
    colouring: { as: isArea ? 'areas' : 'symbols', marks },
  };
}

function missing(place: string, all: readonly Figure[]): ColourEntry {
  const [elsewhere] = all
    .filter((figure) => figure.place === place)
    .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  return { place, kind: 'missing', ...(elsewhere ? { elsewhere } : {}) };
}

function markOf(
  entry: ColourEntry,
  { classes }: ClassScale,
  radiusOf: (value: number) => number,
): ColourMark {
  if (entry.kind !== 'value') return { gap: entry.kind === 'missing' ? 'missing' : 'undecided' };
  const colour = classes[entry.valueClass]?.colour;
  return colour ? { colour, radiusPixels: radiusOf(entry.figure.value) } : { gap: 'missing' };
}

function inOrder(direction: ColourCandidate['metric']['direction']) {
  const sign = direction === 'lower-first' ? 1 : -1;
  const group = ({ kind }: ColourEntry): number => (kind === 'value' ? 0 : kind === 'missing' ? 2 : 1);
  const stated = (entry: ColourEntry): number => (entry.kind === 'value' ? entry.figure.value : 0);
  return (a: ColourEntry, b: ColourEntry): number => group(a) - group(b) || sign * (stated(a) - stated(b));
}
