import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { decodeDrawings } from '../../src/domain/drawingLink.ts';
import { openFilter } from '../../src/domain/filter.ts';
import { decodeCamera } from '../../src/state/camera.ts';
import { decodeQuery, encodeQuery, queryKeys } from '../../src/state/urlCodec.ts';
import { urlVocabulary } from '../../src/state/urlVocabulary.ts';
import { defaultView, type ViewState } from '../../src/state/viewState.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const words = urlVocabulary(atlasIndex(sampleAtlas));
const home = defaultView('zh');
const read = (query: string): ViewState => decodeQuery(query, home, words);
const write = (view: Partial<ViewState>): string => encodeQuery({ ...home, ...view }, home, words);

/** Everything a link can say at once. */
const everything: ViewState = {
  selectedPlace: 'pazhou',
  unknownPlace: null,
  renderer: 'svg',
  compare: ['baietan', 'pazhou'],
  metric: 'sales_revenue',
  colourKind: 'zone',
  colourPeriod: '2017.plan',
  colourClasses: 'manual-1e9,5e9',
  colourPalette: 'viridis',
  asOf: '2017-12',
  filter: {
    layers: ['pazhou', 'sites'],
    districts: ['haizhu', 'liwan'],
    sectors: ['e-commerce'],
    statuses: ['actual', 'plan'],
    evidence: ['source-documents'],
    certainties: ['traced', 'not-located'],
    levels: ['national', 'not-published'],
    years: ['2016', 'undated'],
    range: { column: 'sales_revenue@2016', least: 1.5e9, most: null, keepsUnpublished: true },
  },
  table: {
    columns: ['kind', 'sales_revenue@2016'],
    sort: { column: 'sales_revenue@2016', isDescending: true },
  },
  reachShown: true,
  drawings: decodeDrawings('area,113.36,23.1,113.37,23.1,113.37,23.11,px38,n北区,circle,113.3,23.05,r5000'),
  studyArea: { kind: 'place', place: 'pazhou', radiusMeters: 2000 },
  studyPoint: [113.36, 23.1],
  basemap: 'tianditu-vec',
  units: { area: 'mu', money: 'million' },
  language: 'en',
};

describe('encodeQuery', () => {
  it('says nothing about what is as it is by default', () => {
    expect(write({})).toBe('');
  });

  it('is readable: ids, plain commas, one order whatever was clicked first', () => {
    const filter = { ...openFilter, districts: ['liwan', 'haizhu'] };
    expect(write({ filter, selectedPlace: 'pazhou' })).toBe('?place=pazhou&district=haizhu,liwan');
  });

  it('writes every key it can read', () => {
    const written = new URLSearchParams(write(everything));
    expect([...written.keys()]).toEqual(queryKeys);
    expect(read(`?${written}`)).toEqual(everything);
  });

  it('tells all layers off from all layers on', () => {
    const filter = { ...openFilter, layers: [], evidence: [] };
    expect(write({ filter })).toBe('?layers=none&evidence=none');
    expect(read('?layers=none&evidence=none').filter).toEqual(filter);
  });

  it('leaves out the place whose own page it is, and names any other', () => {
    const page = defaultView('zh', 'pazhou');
    expect(encodeQuery(page, page, words)).toBe('');
    expect(encodeQuery({ ...page, selectedPlace: 'baietan' }, page, words)).toBe('?place=baietan');
  });

  it('leaves out the industry whose own page it is, and says when the page is not narrowed to it', () => {
    const page = defaultView('zh', null, { ...openFilter, sectors: ['finance'] });
    const onPage = (...sectors: readonly string[]): string =>
      encodeQuery({ ...page, filter: { ...openFilter, sectors } }, page, words);
    expect(onPage('finance')).toBe('');
    expect(onPage('finance', 'e-commerce')).toBe('?sector=e-commerce,finance');
    expect(onPage()).toBe('?sector=all');
    expect(decodeQuery('?sector=all', page, words).filter).toEqual(openFilter);
    expect(decodeQuery('?sector=happiness', page, words)).toEqual(page);
  });

  it('says only the unit that was chosen, the area first', () => {
    expect(write({ units: { area: 'auto', money: 'billion' } })).toBe('?units=billion');
    expect(write({ units: { area: 'km2', money: 'yi' } })).toBe('?units=km2,yi');
  });

  it('writes filter and table so that a reader can read and change them', () => {
    const range = { column: 'sales_revenue@2016', least: 1e11, most: 5e11, keepsUnpublished: false };
    expect(write({ filter: { ...openFilter, range } })).toBe('?range=sales_revenue@2016:1e11..5e11');
    const kept = { ...range, least: 0.5, most: null, keepsUnpublished: true };
    expect(write({ filter: { ...openFilter, range: kept } })).toBe('?range=sales_revenue@2016:0.5..,keep');
    const filter = { ...openFilter, levels: ['not-published', 'national'] as const, years: ['2024', '2016'] };
    expect(write({ filter })).toBe('?level=national,not-published&year=2016,2024');
    const table = {
      columns: ['layer', 'sales_revenue@1984/2024'],
      sort: { column: 'name', isDescending: true },
    };
    expect(write({ table })).toBe('?table=name,layer,sales_revenue@1984/2024,sort:-name');
  });

  it('escapes what a reader may have typed', () => {
    const unknownPlace = 'a&lang=en#<b>';
    const query = write({ unknownPlace });
    expect(query).toBe('?place=a%26lang%3Den%23%3Cb%3E');
    expect(read(query)).toEqual({ ...home, unknownPlace });
  });
});

describe('decodeQuery', () => {
  it.each([
    '?utm_source=mail&foo=1',
    '?district=atlantis&sector=,&status=done&layers=gold&evidence=hearsay',
    '?units=furlongs,,auto',
    '?certainty=perfect&level=galactic&year=16,later,20160',
    '?range=happiness@2016:1..2',
    '?range=sales_revenue@2016:5..1',
    '?range=sales_revenue@2016:1..1e999',
    '?range=sales_revenue:1..2',
    '?range=sales_revenue@<b>:1..2',
    '?table=sort:-name,happiness@2016,weather',
    '?kind=planet&period=%3Cb%3E&classes=jenks-9&palette=rainbow',
    '?classes=manual-1e9;5&period=',
    '?metric=happiness&asof=2017-13&lang=fr&compare=nowhere&place=',
    '?',
  ])('drops what it does not know: %s', (query) => {
    expect(read(query)).toEqual(home);
  });

  it('keeps the known part of a list, each value once', () => {
    expect(read('?district=liwan,atlantis,haizhu,liwan').filter.districts).toEqual(['haizhu', 'liwan']);
    expect(read('?compare=pazhou-old,nowhere,baietan,pazhou').compare).toEqual(['pazhou', 'baietan']);
  });

  it('takes units in any order and keeps the known one of two', () => {
    expect(read('?units=million,mu').units).toEqual({ area: 'mu', money: 'million' });
    expect(read('?units=furlongs,acres').units).toEqual({ area: 'acres', money: 'auto' });
  });

  it('remembers an unknown place, so that the reader can be told', () => {
    expect(decodeQuery('?place=atlantis', defaultView('zh', 'pazhou'), words)).toMatchObject({
      selectedPlace: null,
      unknownPlace: 'atlantis',
    });
  });
});

describe('old links', () => {
  const fixture = z.array(
    z.strictObject({
      address: z.string(),
      view: z.looseObject({ filter: z.looseObject({}).optional() }),
      camera: z.strictObject({ zoom: z.number(), lat: z.number(), lng: z.number() }).optional(),
    }),
  );
  const oldUrls = fixture.parse(
    JSON.parse(readFileSync(new URL('../fixtures/old-urls.json', import.meta.url), 'utf8')),
  );

  it.each(oldUrls)('opens $address for ever', ({ address, view, camera }) => {
    const { search, hash } = new URL(address, 'http://atlas.example/zh/');
    expect(read(search)).toEqual({ ...home, ...view, filter: { ...openFilter, ...view.filter } });
    expect(decodeCamera(hash)).toEqual(camera ?? null);
  });

  it('are kept for every key', () => {
    const kept = new Set(
      oldUrls.flatMap(({ address }) => [...new URL(address, 'http://x').searchParams.keys()]),
    );
    expect([...kept].toSorted()).toEqual([...queryKeys].toSorted());
  });
});
