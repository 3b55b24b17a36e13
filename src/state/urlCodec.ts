import { paletteIds } from '../domain/choropleth/paletteIds.ts';
import { comparedPlaces } from '../domain/comparedPlaces.ts';
import { decodeDrawings, encodeDrawings } from '../domain/drawingLink.ts';
import { type FigureStatus, figureStatuses } from '../domain/figure.ts';
import { languages } from '../domain/localizedText.ts';
import { mapRenderers } from '../domain/mapRenderer.ts';
import { decodeRange, encodeRange } from '../domain/numericRange.ts';
import { parsePartialDate } from '../domain/partialDate.ts';
import { evidenceClasses, layerIds, placeKinds } from '../domain/place.ts';
import { certaintyChoices, levelChoices } from '../domain/placeFacets.ts';
import {
  decodeStudyArea,
  decodeStudyPoint,
  encodeStudyArea,
  encodeStudyPoint,
} from '../domain/studyArea/studyLink.ts';
import { decodeTableView, defaultTableView, encodeTableView, sameTableView } from '../domain/tableView.ts';
import { areaUnits, moneyUnits } from '../domain/unitPreference.ts';
import { inOrder, listOrNull, readSwitches, splitList, switchesOrNull, unique } from './urlLists.ts';
import type { UrlVocabulary } from './urlVocabulary.ts';
import type { ViewState } from './viewState.ts';

/** The query's keys, in the order they are written. They are a public contract: add, never rename. */
export const queryKeys = [
  'place',
  'compare',
  'metric',
  'kind',
  'period',
  'classes',
  'palette',
  'layers',
  'district',
  'sector',
  'status',
  'evidence',
  'certainty',
  'level',
  'year',
  'range',
  'asof',
  'units',
  'reach',
  'draw',
  'study',
  'at',
  'basemap',
  'table',
  'renderer',
  'lang',
] as const;
export type QueryKey = (typeof queryKeys)[number];

/** How one key is written and read. A key without an entry in `codecs` does not compile. */
interface KeyCodec {
  /** The key's value; null where the view does not differ from the page's own. */
  readonly encode: (view: ViewState, page: ViewState, words: UrlVocabulary) => string | null;
  /** What a value changes; unknown parts of it change nothing. */
  readonly decode: (value: string, view: ViewState, words: UrlVocabulary) => Partial<ViewState>;
}

/** Written for what is off by default. */
const on = 'on';
/** Written for "not narrowed" on a page that is narrowed by itself. */
const anySector = 'all';

/** `2024`, `1984/2024`, `2017-12.plan.2`: what it means is known once the facts are there. */
const periodCode = /^[\w./-]{1,40}$/;
/** `jenks-5`, `manual-1e9,5e9`. */
const classCode = /^(?:(?:quantile|equal|jenks)-[3-7]|manual(?:[-,]-?\d+(?:\.\d+)?(?:e-?\d+)?){1,6})$/;

/** An id that the site's file may give; which ones there are is known once it is read. */
const basemapCode = /^[a-z\d][a-z\d-]{0,39}$/;

/** A year for which a place has figures; the facts, which say which years there are, come later. */
const yearCode = /^(?:\d{4}|undated)$/;
const mostYears = 60;

const codecs: Readonly<Record<QueryKey, KeyCodec>> = {
  place: {
    encode: ({ selectedPlace, unknownPlace }, page) =>
      selectedPlace === page.selectedPlace ? unknownPlace : selectedPlace,
    decode: (value, _view, { resolvePlace }) => {
      if (value === '') return {};
      const selectedPlace = resolvePlace(value) ?? null;
      return {
        selectedPlace,
        unknownPlace: selectedPlace === null ? value : null,
      };
    },
  },
  compare: {
    encode: ({ compare }) => listOrNull(compare),
    decode: (value, _view, { resolvePlace }) => ({
      compare: unique(splitList(value).flatMap((id) => resolvePlace(id) ?? [])).slice(0, comparedPlaces.most),
    }),
  },
  metric: {
    encode: ({ metric }) => metric,
    decode: (value, _view, { metrics }) => ({
      metric: metrics.includes(value) ? value : null,
    }),
  },
  kind: {
    encode: ({ metric, colourKind }) => metric && colourKind,
    decode: (value) => ({ colourKind: placeKinds.find((kind) => kind === value) ?? null }),
  },
  period: {
    encode: ({ metric, colourPeriod }) => metric && colourPeriod,
    decode: (value) => ({ colourPeriod: periodCode.test(value) ? value : null }),
  },
  classes: {
    encode: ({ metric, colourClasses }) => metric && colourClasses,
    decode: (value) => ({ colourClasses: classCode.test(value) ? value : null }),
  },
  palette: {
    encode: ({ metric, colourPalette }) => metric && colourPalette,
    decode: (value) => ({ colourPalette: paletteIds.find((id) => id === value) ?? null }),
  },
  layers: {
    encode: ({ filter }) => switchesOrNull(filter.layers, layerIds),
    decode: (value, { filter }) => ({
      filter: { ...filter, layers: readSwitches(value, layerIds) },
    }),
  },
  district: {
    encode: ({ filter }, _page, { districts }) => listOrNull(inOrder(filter.districts, districts)),
    decode: (value, { filter }, { districts }) => ({
      filter: { ...filter, districts: inOrder(splitList(value), districts) },
    }),
  },
  sector: {
    encode: ({ filter }, page, { sectors }) => {
      const chosen = inOrder(filter.sectors, sectors);
      if (String(chosen) === String(inOrder(page.filter.sectors, sectors))) return null;
      return listOrNull(chosen) ?? anySector;
    },
    decode: (value, { filter }, { sectors }) => {
      const chosen = inOrder(splitList(value), sectors);
      // A value that says nothing leaves an industry's page as it is.
      return chosen.length > 0 || value === anySector ? { filter: { ...filter, sectors: chosen } } : {};
    },
  },
  status: {
    encode: ({ filter }) => listOrNull(inOrder<FigureStatus>(filter.statuses, figureStatuses)),
    decode: (value, { filter }) => ({
      filter: {
        ...filter,
        statuses: inOrder(splitList(value), figureStatuses),
      },
    }),
  },
  evidence: {
    encode: ({ filter }) => switchesOrNull(filter.evidence, evidenceClasses),
    decode: (value, { filter }) => ({
      filter: { ...filter, evidence: readSwitches(value, evidenceClasses) },
    }),
  },
  certainty: {
    encode: ({ filter }) => listOrNull(inOrder(filter.certainties, certaintyChoices)),
    decode: (value, { filter }) => ({
      filter: { ...filter, certainties: inOrder(splitList(value), certaintyChoices) },
    }),
  },
  level: {
    encode: ({ filter }) => listOrNull(inOrder(filter.levels, levelChoices)),
    decode: (value, { filter }) => ({
      filter: { ...filter, levels: inOrder(splitList(value), levelChoices) },
    }),
  },
  year: {
    encode: ({ filter }) => listOrNull(filter.years.toSorted()),
    decode: (value, { filter }) => {
      const years = splitList(value).filter((part) => yearCode.test(part));
      return { filter: { ...filter, years: unique(years).toSorted().slice(0, mostYears) } };
    },
  },
  range: {
    encode: ({ filter }) => filter.range && encodeRange(filter.range),
    decode: (value, { filter }, { metrics }) => ({
      filter: { ...filter, range: decodeRange(value, metrics) },
    }),
  },
  asof: {
    encode: ({ asOf }) => asOf,
    decode: (value) => ({ asOf: parsePartialDate(value) ? value : null }),
  },
  units: {
    encode: ({ units }) => listOrNull([units.area, units.money].filter((unit) => unit !== 'auto')),
    decode: (value) => {
      const asked = splitList(value);
      const area = areaUnits.find((unit) => asked.includes(unit)) ?? 'auto';
      const money = moneyUnits.find((unit) => asked.includes(unit)) ?? 'auto';
      return { units: { area, money } };
    },
  },
  reach: {
    encode: ({ reachShown, selectedPlace }) => (reachShown && selectedPlace !== null ? on : null),
    decode: (value, { selectedPlace }) => ({ reachShown: value === on && selectedPlace !== null }),
  },
  draw: {
    encode: ({ drawings }) => encodeDrawings(drawings),
    decode: (value) => ({ drawings: decodeDrawings(value) }),
  },
  study: {
    encode: ({ studyArea, drawings }) => encodeStudyArea(studyArea, drawings),
    decode: (value, { drawings }, { resolvePlace }) => ({
      studyArea: decodeStudyArea(value, drawings, resolvePlace),
    }),
  },
  at: {
    encode: ({ studyPoint }) => studyPoint && encodeStudyPoint(studyPoint),
    decode: (value) => ({ studyPoint: decodeStudyPoint(value) }),
  },
  basemap: {
    encode: ({ basemap }) => basemap,
    decode: (value) => ({ basemap: basemapCode.test(value) ? value : null }),
  },
  table: {
    encode: ({ table }) => (sameTableView(table, defaultTableView) ? null : encodeTableView(table)),
    decode: (value, _view, { metrics }) => ({ table: decodeTableView(value, metrics) }),
  },
  renderer: {
    encode: ({ renderer }) => renderer,
    decode: (value) => ({ renderer: mapRenderers.find((renderer) => renderer === value) ?? null }),
  },
  lang: {
    encode: ({ language }, page) => (language === page.language ? null : language),
    decode: (value, { language }) => ({
      language: languages.find((known) => known === value) ?? language,
    }),
  },
};

/**
 * A view as a query, `?place=pazhou&district=haizhu,liwan`; empty where nothing differs from what
 * the page shows by itself.
 */
export function encodeQuery(view: ViewState, page: ViewState, words: UrlVocabulary): string {
  const parts = queryKeys.flatMap((key) => {
    const value = codecs[key].encode(view, page, words);
    return value === null ? [] : `${key}=${readable(value)}`;
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * The view a query asks of a page. Keys and values nobody knows are dropped, except an unknown
 * place, which is kept as `unknownPlace` to be told to the reader. Of a repeated key the first counts.
 */
export function decodeQuery(query: string, page: ViewState, words: UrlVocabulary): ViewState {
  const asked = new URLSearchParams(query);
  let view = page;
  for (const key of queryKeys) {
    const value = asked.get(key);
    if (value !== null) view = { ...view, ...codecs[key].decode(value, view, words) };
  }
  return view;
}

/** Characters that a query may hold as they are (RFC 3986, 3.4). */
const plain: Readonly<Record<string, string>> = { '%2C': ',', '%40': '@', '%3A': ':', '%2F': '/' };

/** Escaped, but for what need not be. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2C|40|3A|2F)/g, (code) => plain[code] ?? code);
}
