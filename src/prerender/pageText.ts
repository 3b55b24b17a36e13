import type { Atlas } from '../domain/atlas.ts';
import { industryPlaces, industrySummaries } from '../domain/industry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { PageSubject } from '../domain/pageSubject.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { industryTexts } from '../i18n/parts/industry.ts';
import { titledMessages } from '../i18n/titledMessages.ts';
import { pageDescription } from './pageDescription.ts';

/** A page's name and what it holds, for search engines and those who share it. */
export interface PageText {
  readonly title: string;
  readonly description: string;
}

/** The text of a page about a place, about industries or about the whole atlas. */
export function pageText(
  atlas: Pick<Atlas, 'places' | 'sectors'>,
  { place, industry }: PageSubject,
  language: Language,
  /** The copy's own name, if it has one. */
  siteTitle = '',
): PageText {
  const { site } = titledMessages(messagesOf[language], siteTitle);
  const named = (...names: readonly string[]): string => [...names, site.title].join(' · ');
  const about = atlas.places.find(({ id }) => id === place);
  if (about)
    return {
      title: named(about.name[language]),
      description: pageDescription(about.summary[language] || site.description),
    };
  if (!industry) return { title: site.title, description: pageDescription(site.description) };
  const texts = industryTexts[language];
  const sector = atlas.sectors.find(({ id }) => id === industry.sector);
  if (!sector) {
    const labels = industrySummaries(atlas).map((summary) => summary.sector.label[language]);
    return {
      title: named(texts.heading),
      description: pageDescription(texts.indexDescription(labels.join(texts.comma))),
    };
  }
  const places = industryPlaces(atlas, sector.id).map(({ name, shortName }) => (shortName ?? name)[language]);
  return {
    title: named(sector.label[language], texts.kind),
    description: pageDescription(texts.description(sector.label[language], places.join(texts.comma))),
  };
}
