import type { Citation } from '../../../src/domain/citedSource.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { automaticUnits } from '../../../src/domain/unitPreference.ts';
import { formatFigure } from '../../../src/i18n/formatFigure.ts';
import { formatPeriod } from '../../../src/i18n/formatPeriod.ts';
import { realAtlas } from '../../support/realAtlas.ts';

/** Something the atlas states of a place, and every text that says it in one language. */
export interface StatedFact {
  readonly id: string;
  /** Id of the element of the page that says it; absent where none has one. */
  readonly element?: string;
  readonly texts: readonly string[];
}

/** All that the compiled atlas states of a place, of its own or in passing, in the words of one language. */
export function statedFacts(place: string, language: Language): readonly StatedFact[] {
  const { figures, tenancies, relations, events, policies } = realAtlas;
  const ofPlace = <Fact extends AboutPlaces>(facts: readonly Fact[]): readonly Fact[] =>
    facts.filter((fact) => fact.place === place || fact.alsoAbout.includes(place));
  const named = (organisation: string): readonly string[] =>
    realAtlas.organisations.filter(({ id }) => id === organisation).map(({ name }) => name[language]);
  return [
    ...ofPlace(figures).map((figure) => ({
      id: figure.id,
      element: `figure-${figure.id}`,
      texts: [...wordsOf(figure, language), ...numberOf(figure, language)],
    })),
    ...ofPlace(tenancies).map((fact) => ({
      id: fact.id,
      element: `statement-${fact.id}`,
      texts: [...wordsOf(fact, language), ...named(fact.organisation)],
    })),
    ...[relations, events, policies].flatMap((facts) =>
      ofPlace<AboutPlaces>(facts).map((fact) => ({
        id: fact.id,
        element: `statement-${fact.id}`,
        texts: wordsOf(fact, language),
      })),
    ),
    ...realAtlas.places
      .filter(({ id }) => id === place)
      .flatMap(({ notes }) => notes.map((note) => ({ id: note.text.en, texts: wordsOf(note, language) }))),
  ];
}

/** The formatted value of every figure of a place. */
export function statedValues(place: string, language: Language): readonly string[] {
  return realAtlas.figures
    .filter((figure) => figure.place === place || figure.alsoAbout.includes(place))
    .map((figure) => formatFigure(figure, language, automaticUnits));
}

/** The titles of all publications that the facts of a place cite, in the words of one language. */
export function citedTitles(place: string, language: Language): readonly string[] {
  const { figures, tenancies, relations, events, policies, places, sources } = realAtlas;
  const own = places.filter(({ id }) => id === place);
  const stated: readonly (AboutPlaces & Citation)[] = [
    figures,
    tenancies,
    relations,
    events,
    policies,
  ].flat();
  const cited = new Set([
    ...stated
      .filter((fact) => fact.place === place || fact.alsoAbout.includes(place))
      .map(({ source }) => source),
    ...own.flatMap(({ notes, sectors }) => [...notes, ...sectors].flatMap(({ source }) => source ?? [])),
  ]);
  return sources.filter(({ id }) => cited.has(id)).map(({ titleTranslated }) => titleTranslated[language]);
}

interface AboutPlaces {
  readonly id: string;
  readonly place: string;
  readonly alsoAbout: readonly string[];
}

/** Every text of a fact that is written in both languages: what it says, its notes, doubts and bases. */
function wordsOf(fact: object, language: Language): readonly string[] {
  return Object.values(fact).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) return [];
    const text = language === 'zh' ? value.zh : value.en;
    return typeof text === 'string' ? [text] : [];
  });
}

function numberOf(figure: Figure, language: Language): readonly string[] {
  const metric = realAtlas.metrics.find(({ id }) => id === figure.metric)?.label[language];
  // A restatement stands below what it states again, under the same name and period.
  const heading = figure.restates ? [] : [metric ?? figure.metric, formatPeriod(figure, language)];
  return [...heading, formatFigure(figure, language, automaticUnits)];
}
