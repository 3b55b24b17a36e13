import type { AtlasLookup } from '../../atlas/lookup.ts';
import { sourceNumbers } from '../../atlas/sourceNumbers.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import type { Place } from '../../domain/place.ts';

/** How tightly a profile is set on its one sheet of paper. */
export type SheetDensity = 'roomy' | 'normal' | 'close' | 'tight' | 'packed';

/** Classes of the profile's body for the print style sheet. */
export const sheetClasses: Readonly<Record<SheetDensity, string>> = {
  roomy: 'sheet-roomy',
  normal: 'sheet-normal',
  close: 'sheet-run sheet-close',
  tight: 'sheet-run sheet-tight',
  packed: 'sheet-run sheet-tight sheet-packed',
};

/** Up to so many letters fit the sheet at a density; measured on the printed sheets in both languages. */
const mostLetters = { roomy: 1150, normal: 3100, close: 6500, tight: 9200 } as const;

/** Letters that a row has beside its own text: status, period, number of its source, the end of its line. */
const rowLetters = 45;
/** A Han character takes the room of about so many Latin letters. */
const hanWidth = 1.8;

/**
 * One A4 page holds every place, so what there is to say decides how it is set: the few lines of a
 * district cluster in reading size, the figures of a large zone as small as can be read. Where that is
 * not enough, statements that are of another place are counted, and stand on that place's own sheet.
 */
export function sheetDensity(facts: AtlasLookup, place: Place, language: Language): SheetDensity {
  const letters = sheetLetters(facts, place, language);
  if (letters <= mostLetters.roomy) return 'roomy';
  if (letters <= mostLetters.normal) return 'normal';
  if (letters <= mostLetters.close) return 'close';
  return letters <= mostLetters.tight ? 'tight' : 'packed';
}

/** About how many Latin letters wide all that changes from sheet to sheet is. */
export function sheetLetters(facts: AtlasLookup, place: Place, language: Language): number {
  const { id } = place;
  const rows = [
    ...facts.figuresOf(id).map(({ metric }) => facts.metricById(metric)?.label),
    ...facts.tenanciesOf(id).map(({ organisation }) => facts.organisationById(organisation)?.name),
    ...facts.relationsOf(id).map(({ text }) => text),
    ...facts.eventsOf(id).map(({ title }) => title),
    ...facts.policiesOf(id).map(({ title }) => title),
  ];
  const sources = [...sourceNumbers(facts, place).keys()].flatMap((source) => facts.sourceById(source) ?? []);
  const prose: readonly (LocalizedText | undefined)[] = [
    ...rows,
    place.summary,
    facts.outlineOf(id)?.method,
    ...facts.tenanciesOf(id).map(({ statusNote }) => statusNote),
    ...place.notes.map(({ text }) => text),
    ...place.territories.map(({ note }) => note),
    ...sources.flatMap(({ titleTranslated, publisher }) => [titleTranslated, publisher]),
  ];
  const letters = prose.map((text) => width(text?.[language] ?? ''));
  const addresses = sources.map(({ url = '' }) => url.length);
  const sum = [...letters, ...addresses].reduce((total, each) => total + each, 0);
  return sum + (rows.length + sources.length + place.sectors.length / 2) * rowLetters;
}

function width(text: string): number {
  let letters = 0;
  for (const character of text) letters += (character.codePointAt(0) ?? 0) > 0x2e7f ? hanWidth : 1;
  return letters;
}
