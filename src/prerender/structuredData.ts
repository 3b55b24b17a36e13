import type { Atlas } from '../domain/atlas.ts';
import { languageTag } from '../domain/languageTag.ts';
import { type Language, languages } from '../domain/localizedText.ts';
import type { IndustryPage } from '../domain/pageSubject.ts';
import type { Place } from '../domain/place.ts';
import { sharePath } from '../domain/sharePicture.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { industryData } from './industryData.ts';
import { inBothLanguages, type Json, listItems } from './jsonLd.ts';
import { homeSubject, pagePath } from './pagePaths.ts';

export interface StructuredDataInput {
  readonly atlas: Pick<Atlas, 'places' | 'outlines' | 'sectors' | 'factsEdition'>;
  readonly language: Language;
  readonly place: Place | undefined;
  readonly industry?: IndustryPage | undefined;
  /** Leads to the site's folder. */
  readonly base: string;
  readonly description: string;
}

/** What machines may know of a page, in the words of schema.org, as a block of data that runs nothing. */
export function structuredData(input: StructuredDataInput): string {
  const graph = graphOf(input);
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // A script element ends at the first `</script`, whatever it stands in.
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

function graphOf(input: StructuredDataInput): readonly Json[] {
  const { place, industry } = input;
  if (place) return [placeData(input, place), breadcrumbs(input, place)];
  return industry ? industryData(input, industry) : [datasetData(input)];
}

function placeData({ atlas, language, base, description }: StructuredDataInput, place: Place): Json {
  const containers = containersOf(atlas, place).map((each) => ({
    '@type': 'Place',
    name: each.name[language],
    url: base + pagePath(language, { place: each.id }),
  }));
  return {
    '@type': 'Place',
    '@id': `${base + pagePath(language, { place: place.id })}#place`,
    name: inBothLanguages(place.name),
    ...(place.aliases.length > 0 ? { alternateName: place.aliases } : {}),
    description,
    url: base + pagePath(language, { place: place.id }),
    image: base + sharePath(language, place.id),
    ...geoOf(atlas, place),
    ...(containers.length > 0 ? { containedInPlace: containers } : {}),
  };
}

/** A point that may be anywhere in its district is no position. */
function geoOf({ outlines }: Pick<Atlas, 'outlines'>, { id }: Place): { readonly geo?: Json } {
  const outline = outlines.find(({ place }) => place === id);
  if (!outline || (outline.geometry === 'point' && outline.uncertaintyMeters === undefined)) return {};
  const [longitude, latitude] = outline.labelPoint;
  return { geo: { '@type': 'GeoCoordinates', latitude: rounded(latitude), longitude: rounded(longitude) } };
}

/** Three decimals are about 100 m, and the map claims nothing finer. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** What it lies in: its parent or else its districts; for a district the parent is the city. */
function containersOf({ places }: Pick<Atlas, 'places'>, { parent, districts, kind }: Place): Place[] {
  const ids = [...(parent ? [parent] : []), ...(kind === 'district' ? [] : districts)];
  return [...new Set(ids)].flatMap((id) => places.find((each) => each.id === id) ?? []);
}

function breadcrumbs({ atlas, language, base }: StructuredDataInput, place: Place): Json {
  const within =
    place.kind === 'district' ? undefined : atlas.places.find(({ id }) => id === place.districts[0]);
  const trail = [
    { name: messagesOf[language].site.title, item: base + pagePath(language, homeSubject) },
    ...[within, place].flatMap((each) =>
      each ? [{ name: each.name[language], item: base + pagePath(language, { place: each.id }) }] : [],
    ),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: listItems(trail),
  };
}

/** Files of the download folder that hold the atlas' data, with their media types. */
const distribution = [
  ['atlas.zip', 'application/zip'],
  ['figures.csv', 'text/csv'],
  ['figures.json', 'application/json'],
  ['figures-beyond.csv', 'text/csv'],
  ['figures-beyond.json', 'application/json'],
  ['sources.json', 'application/json'],
  ['places.geojson', 'application/geo+json'],
  ['districts.geojson', 'application/geo+json'],
] as const;

function datasetData({ atlas, language, base, description }: StructuredDataInput): Json {
  const city = atlas.places.find(({ id }) => id === 'guangzhou');
  return {
    '@type': 'Dataset',
    '@id': `${base + pagePath(language, homeSubject)}#dataset`,
    name: inBothLanguages({ zh: messagesOf.zh.site.title, en: messagesOf.en.site.title }),
    description,
    url: base + pagePath(language, homeSubject),
    version: atlas.factsEdition,
    inLanguage: languages.map(languageTag),
    isAccessibleForFree: true,
    license: `${base}data/LICENCES.txt`,
    ...(city ? { spatialCoverage: { '@type': 'Place', name: inBothLanguages(city.name) } } : {}),
    distribution: distribution.map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: `${base}data/${file}`,
      encodingFormat,
    })),
  };
}
