import type { Atlas } from '../domain/atlas.ts';
import { industryPlaces } from '../domain/industry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { IndustryPage } from '../domain/pageSubject.ts';
import type { Sector } from '../domain/statement.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { industryTexts } from '../i18n/parts/industry.ts';
import { inBothLanguages, type Json, listItems } from './jsonLd.ts';
import { homeSubject, industriesSubject, pagePath } from './pagePaths.ts';

export interface IndustryDataInput {
  readonly atlas: Pick<Atlas, 'places' | 'sectors'>;
  readonly language: Language;
  /** Leads to the site's folder. */
  readonly base: string;
  readonly description: string;
}

/** The vocabulary of industries, or one of its terms with the places sources name for it (schema.org). */
export function industryData(input: IndustryDataInput, { sector: id }: IndustryPage): Json[] {
  const sector = input.atlas.sectors.find((each) => each.id === id);
  return sector
    ? [term(input, sector), places(input, sector), trail(input, sector)]
    : [vocabulary(input), trail(input)];
}

function vocabulary({ atlas, language, base, description }: IndustryDataInput): Json {
  return {
    '@type': 'DefinedTermSet',
    '@id': setId(language, base),
    name: industryTexts[language].heading,
    description,
    url: base + pagePath(language, industriesSubject),
    hasDefinedTerm: atlas.sectors.map((sector) => ({
      '@type': 'DefinedTerm',
      name: sector.label[language],
      termCode: sector.id,
      url: base + pagePath(language, subjectOf(sector)),
    })),
  };
}

function term({ language, base, description }: IndustryDataInput, sector: Sector): Json {
  return {
    '@type': 'DefinedTerm',
    '@id': `${base + pagePath(language, subjectOf(sector))}#industry`,
    name: inBothLanguages(sector.label),
    ...(sector.aliases.length > 0 ? { alternateName: sector.aliases } : {}),
    description,
    termCode: sector.id,
    url: base + pagePath(language, subjectOf(sector)),
    inDefinedTermSet: setId(language, base),
  };
}

function places({ atlas, language, base }: IndustryDataInput, sector: Sector): Json {
  const named = industryPlaces(atlas, sector.id);
  return {
    '@type': 'ItemList',
    name: industryTexts[language].places,
    about: { '@id': `${base + pagePath(language, subjectOf(sector))}#industry` },
    numberOfItems: named.length,
    itemListElement: listItems(
      named.map(({ id, name }) => ({ name: name[language], url: base + pagePath(language, { place: id }) })),
    ),
  };
}

function trail({ language, base }: IndustryDataInput, sector?: Sector): Json {
  const { site } = messagesOf[language];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: listItems([
      { name: site.title, item: base + pagePath(language, homeSubject) },
      { name: industryTexts[language].heading, item: base + pagePath(language, industriesSubject) },
      ...(sector
        ? [{ name: sector.label[language], item: base + pagePath(language, subjectOf(sector)) }]
        : []),
    ]),
  };
}

function subjectOf({ id }: Sector) {
  return { place: null, industry: { sector: id } };
}

function setId(language: Language, base: string): string {
  return `${base + pagePath(language, industriesSubject)}#industries`;
}
