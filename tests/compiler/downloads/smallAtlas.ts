import type { Atlas } from '../../../src/domain/atlas.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { AtlasGeometry, OutlineProperties } from '../../../src/domain/geometry.ts';
import type { Place } from '../../../src/domain/place.ts';

const twice = (text: string) => ({ zh: `${text}（中）`, en: text });

const place = (id: string, kind: Place['kind'], more: Partial<Place> = {}): Place => ({
  id,
  kind,
  name: twice(id),
  nameIsPublished: true,
  aliases: [],
  evidence: 'source-documents',
  districts: [],
  territories: [],
  summary: twice('summary'),
  sectors: [],
  notes: [],
  formerIds: [],
  ...more,
});

const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
  id,
  place: 'zone',
  alsoAbout: [],
  metric: 'revenue',
  qualifier: 'exact',
  value: 5_900_000_000,
  unit: 'CNY',
  period: '2017-ytd',
  periodBasis: 'stated',
  asOf: '2017-12-08',
  status: 'actual',
  source: 'paper',
  locator: '¶3',
  evidence: 'source-documents',
  ...more,
});

const statement = {
  place: 'zone',
  alsoAbout: ['district'],
  period: '2017',
  asOf: '2017-12-08',
  evidence: 'source-documents',
  source: 'paper',
} as const;

const summary = {
  geometry: 'polygon',
  certainty: 'traced',
  datum: 'GCJ02',
  uncertaintyMeters: 60,
  method: twice('by hand'),
  bbox: [113, 23, 114, 24],
  labelPoint: [113.1234567, 23.1],
} as const;

/** An atlas of one district with one zone: every kind of record once, and the awkward values. */
export const smallAtlas: Atlas = {
  mapEdition: 'map1',
  factsEdition: 'facts1',
  places: [
    place('district', 'district', { layer: 'districts' }),
    place('zone', 'zone', {
      layer: 'pazhou',
      districts: ['district'],
      parent: 'district',
      aliases: ['A "zone", so called', 'Z'],
      territories: [{ id: 'old', label: twice('Old district'), note: twice('before 2014') }],
    }),
  ],
  outlines: [
    { place: 'district', ...summary },
    { place: 'zone', ...summary },
  ],
  figures: [
    figure('f1'),
    figure('f2', {
      metric: 'growth',
      unit: 'percent',
      value: 220,
      base: twice('revenue'),
      note: twice('=SUM(A1)'),
      comparedWith: '2016',
      doubt: twice('Tense unclear'),
      restates: { figure: 'f1', as: 'currency-conversion' },
      territory: 'old',
    }),
    figure('f3', { qualifier: 'range', value: -1.5, valueMax: 2, status: 'forecast' }),
    figure('b1', { source: 'website', evidence: 'beyond-documents' }),
  ],
  tenancies: [
    { id: 't1', organisation: 'firm', status: 'considering', ...statement, note: twice('two\nlines') },
  ],
  relations: [],
  events: [{ id: 'e1', title: twice('Opened'), status: 'actual', organisations: ['firm'], ...statement }],
  policies: [],
  metrics: [
    {
      id: 'revenue',
      label: twice('Revenue'),
      group: 'economy',
      units: ['CNY', 'USD'],
      additive: true,
      direction: 'higher-first',
    },
    {
      id: 'growth',
      label: twice('Growth'),
      group: 'economy',
      units: ['percent'],
      additive: false,
      direction: 'none',
    },
  ],
  sectors: [],
  organisations: [{ id: 'firm', name: twice('Firm'), aliases: [], kind: 'company', distinctFrom: [] }],
  sources: [
    {
      id: 'paper',
      title: 'Paper',
      titleTranslated: twice('Paper'),
      publisher: twice('Press'),
      date: '2017-12-08',
      dateBasis: 'stated',
      language: 'en',
      kind: 'press',
      trust: 'high',
      evidence: 'source-documents',
    },
    {
      id: 'website',
      title: '网站',
      titleTranslated: twice('Website'),
      publisher: twice('Office'),
      date: '2022',
      dateBasis: 'approximate',
      language: 'zh',
      url: 'https://example.org/a',
      kind: 'government',
      trust: 'medium',
      evidence: 'beyond-documents',
    },
  ],
};

const outline = (id: string, kind: Place['kind'], layer: OutlineProperties['layer']) => ({
  place: id,
  kind,
  layer,
  certainty: 'traced' as const,
});

/** Clockwise on purpose, with a hole and two positions that rounding brings together. */
export const smallGeometry: AtlasGeometry = {
  districts: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'district',
        properties: outline('district', 'district', 'districts'),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [113, 23],
              [113, 24],
              [114, 24],
              [114.0000001, 24.0000001],
              [114.1234567, 23],
              [113, 23],
            ],
            [
              [113.2, 23.2],
              [113.3, 23.2],
              [113.3, 23.3],
              [113.2, 23.2],
            ],
          ],
        },
      },
    ],
  },
  outlines: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'zone',
        properties: outline('zone', 'zone', 'pazhou'),
        geometry: { type: 'Point', coordinates: [113.3380049, 23.1] },
      },
    ],
  },
  districtBorders: { type: 'MultiLineString', coordinates: [] },
  cityBorder: { type: 'MultiLineString', coordinates: [] },
  river: { type: 'MultiPolygon', coordinates: [] },
  sea: { type: 'MultiPolygon', coordinates: [] },
  neighbourBorders: { type: 'MultiLineString', coordinates: [] },
  neighbourLabels: { type: 'FeatureCollection', features: [] },
};
