import type { Atlas } from './atlas.ts';
import type { CitedSource } from './citedSource.ts';
import { lastDay, parsePartialDate } from './partialDate.ts';

/** When one of the five source documents was written, and how that is known. */
export type KnownDate = Pick<CitedSource, 'date' | 'dateBasis'>;

/** The dates of the five source documents, oldest first, each once. */
export function knownDates(atlas: Pick<Atlas, 'sources'>): readonly KnownDate[] {
  const dates = new Map<string, KnownDate>();
  for (const { evidence, date, dateBasis } of atlas.sources) {
    if (evidence === 'source-documents' && !dates.has(date)) dates.set(date, { date, dateBasis });
  }
  return [...dates.values()].toSorted((a, b) => compare(latestDay(a.date), latestDay(b.date)));
}

/**
 * The atlas with only the statements whose text was written by a date, its last day included.
 *
 * A text counts from the last day its date can mean: one of "2014" is known on 31 December 2014, not
 * in June of that year, when it may not have been written. So nothing is ever shown too early. What
 * is no statement stays as it is today: names, extents, outlines and the atlas' own words on them.
 *
 * @param date ISO day, month or year; of a month or year its end is meant.
 */
export function atlasAsOf(atlas: Atlas, date: string): Atlas {
  const day = latestDay(date);
  const wasWritten = ({ asOf }: { readonly asOf: string }): boolean => latestDay(asOf) <= day;
  const sources = new Set(
    atlas.sources.filter((source) => latestDay(source.date) <= day).map(({ id }) => id),
  );
  return {
    ...atlas,
    places: atlas.places.map(({ contact, ...place }) => ({
      ...place,
      ...(contact && sources.has(contact.source) ? { contact } : {}),
      sectors: place.sectors.filter(({ source }) => sources.has(source)),
      notes: place.notes.filter(({ source }) => source === undefined || sources.has(source)),
    })),
    figures: atlas.figures.filter(wasWritten),
    tenancies: atlas.tenancies.filter(wasWritten),
    relations: atlas.relations.filter(wasWritten),
    events: atlas.events.filter(wasWritten),
    policies: atlas.policies.filter(wasWritten),
  };
}

/**
 * The ISO day from which a reader looks who goes back to a date: the end of a month or year, but
 * never a day that is still to come.
 */
export function dayAsOf(date: string | null, today: string): string {
  if (date === null) return today;
  const day = latestDay(date);
  return day < today ? day : today;
}

/** The last day a date can mean; anything that is no date lies after all days. */
function latestDay(date: string): string {
  const parsed = parsePartialDate(date);
  return parsed ? lastDay(parsed) : '9999-12-31';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
