import { numberSources } from '../../../atlas/sourceNumbers.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { CitedSource } from '../../../domain/citedSource.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Language } from '../../../domain/localizedText.ts';
import { type LayerId, layerIds } from '../../../domain/place.ts';
import { formatDate } from '../../../i18n/formatDate.ts';
import { punctuation } from '../../../i18n/punctuation.ts';

/** The sources of what a sheet shows. */
export interface SheetSources {
  /** In the order of their numbers, from 1. */
  readonly lines: readonly string[];
  /** `[1, 3]`: those of the coloured figures; empty where there are none. */
  readonly ofFigures: string;
  /** The same of the positions and outlines of each layer. */
  readonly ofLayer: (layer: LayerId) => string;
}

/** @param shown Ids of the places in the frame. */
export function sheetSources(
  facts: Pick<Atlas, 'places' | 'outlines' | 'sources'>,
  shown: ReadonlySet<string>,
  figures: readonly Figure[],
  language: Language,
): SheetSources {
  const layerOf = new Map(facts.places.map(({ id, layer }) => [id, layer]));
  const outlinesOf = (layer: LayerId) =>
    facts.outlines.filter(
      ({ place, source }) => source !== undefined && shown.has(place) && layerOf.get(place) === layer,
    );
  const inOrder = layerIds.flatMap((layer) =>
    outlinesOf(layer).map(({ source }) => (source ? { source } : {})),
  );
  const numbers = numberSources([...figures, ...inOrder]);
  const listed = (ids: readonly (string | undefined)[]): string => {
    const found = new Set(ids.flatMap((id) => (id === undefined ? [] : (numbers.get(id) ?? []))));
    return found.size === 0 ? '' : `[${ranges([...found].toSorted((a, b) => a - b))}]`;
  };
  return {
    lines: [...numbers.keys()].flatMap((id) => {
      const source = facts.sources.find((each) => each.id === id);
      return source ? [sourceLine(source, language)] : [];
    }),
    ofFigures: listed(figures.map(({ source }) => source)),
    ofLayer: (layer) => listed(outlinesOf(layer).map(({ source }) => source)),
  };
}

/** Title, publisher and date. */
function sourceLine(
  { titleTranslated, publisher, date, dateBasis }: CitedSource,
  language: Language,
): string {
  const { stop, clause } = punctuation[language];
  return (
    titleTranslated[language] + stop + publisher[language] + clause + formatDate(date, language, dateBasis)
  );
}

/** `1–3, 5`. */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  let [from, to] = [Number.NaN, Number.NaN];
  const close = (): void => {
    if (!Number.isNaN(from))
      parts.push(from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`);
  };
  for (const number of numbers) {
    if (number === to + 1) to = number;
    else {
      close();
      [from, to] = [number, number];
    }
  }
  close();
  return parts.join(', ');
}
