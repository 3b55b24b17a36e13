import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { fieldMetrics, fieldsOfKind, gapFields } from '../../src/domain/gapFields.ts';
import { allGaps, placeGaps } from '../../src/domain/gaps.ts';
import type { Place } from '../../src/domain/place.ts';
import { sampleAtlas, sampleFigure, samplePlace, sampleSector } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const real = (id: string) =>
  placeGaps(realAtlas, realAtlas.places.find((place) => place.id === id) ?? samplePlace('none'));
const fields = (place: Place, over: Partial<Atlas> = {}) =>
  placeGaps({ ...sampleAtlas, figures: [], tenancies: [], ...over }, place).map(({ field }) => field);
const outline = {
  place: 'z',
  geometry: 'point',
  certainty: 'point-only',
  datum: 'WGS84',
  method: { zh: '', en: '' },
  bbox: [113, 23, 113, 23],
  labelPoint: [113, 23],
} as const;

describe('placeGaps', () => {
  it('says that no source has any figure for Baietan', () => {
    const found = real('baietan').map(({ field }) => field);
    expect(found).toEqual(expect.arrayContaining(['figures', 'area', 'output', 'tax', 'investment']));
    expect(found).not.toContain('organisations');
    expect(real('pazhou').map(({ field }) => field)).not.toContain('figures');
  });

  it('lists nothing that is there', () => {
    const full = samplePlace('z', {
      level: 'national',
      sectors: [sampleSector('finance')],
      contact: { website: 'z.gov.cn', source: 's' },
    });
    const metrics = ['planned_area', 'sales_revenue', 'tax_revenue', 'company_count', 'investment'];
    const statement = {
      id: 's',
      place: 'z',
      alsoAbout: [],
      period: '2016',
      asOf: '2016',
      source: 's',
    } as const;
    const said = { ...statement, evidence: 'source-documents', status: 'actual' } as const;
    const text = { zh: '', en: '' };
    const found = fields(full, {
      outlines: [{ ...outline, geometry: 'polygon', certainty: 'traced', uncertaintyMeters: 50 }],
      figures: metrics.map((metric) => sampleFigure(metric, { metric, place: 'z' })),
      policies: [{ ...said, title: text }],
      relations: [{ ...said, kind: 'project', text, places: [], organisations: ['huawei'] }],
      events: [{ ...said, kind: 'approval', title: text, organisations: ['state-council'] }],
    });
    expect(found).toEqual([
      'built-area',
      'available-plots',
      'jobs',
      'rent',
      'land-price',
      'utilities',
      'policy-validity',
    ]);
  });

  it('takes an authority that plans or approves a place for no organisation at it', () => {
    const organisations = [
      { id: 'city', kind: 'authority', name: { zh: '', en: '' }, aliases: [], distinctFrom: [] },
    ] as const;
    const event = { id: 'e', place: 'z', alsoAbout: [], period: '2016', asOf: '2016', source: 's' } as const;
    const said = {
      ...event,
      evidence: 'source-documents',
      status: 'actual',
      title: { zh: '', en: '' },
    } as const;
    const gaps = (by: string) =>
      fields(samplePlace('z'), { organisations, events: [{ ...said, organisations: [by] }] });
    expect(gaps('city')).toContain('organisations');
    expect(gaps('huawei')).not.toContain('organisations');
  });

  it('knows the date of an approval even where the authority is not named', () => {
    const found = real('nansha-etdz').map(({ field }) => field);
    expect([found.includes('approving-body'), found.includes('approval-date')]).toEqual([true, false]);
    expect(real('pazhou-edz').map(({ field }) => field)).not.toContain('approving-body');
  });

  it('tells a point from a place that may be anywhere in its district', () => {
    const located = fields(samplePlace('z'), { outlines: [{ ...outline, uncertaintyMeters: 3000 }] });
    const anywhere = fields(samplePlace('z'), { outlines: [outline] });
    expect([located.includes('outline'), located.includes('location')]).toEqual([true, false]);
    expect([anywhere.includes('outline'), anywhere.includes('location')]).toEqual([false, true]);
  });

  it('dates a promise that no actual figure has followed', () => {
    const promises = ['2015-03', '2012'].map((asOf) =>
      sampleFigure(asOf, { place: 'z', asOf, status: 'target', period: 'by-2020' }),
    );
    const gaps = (figures: Atlas['figures']) => placeGaps({ ...sampleAtlas, figures }, samplePlace('z'));
    expect(gaps(promises)).toContainEqual({ field: 'output', since: '2015-03' });
    const kept = gaps([...promises, sampleFigure('kept', { place: 'z' })]);
    expect(kept.map(({ field }) => field)).not.toContain('output');
    expect(real('talent-valley')).toContainEqual({ field: 'output', since: '2012-09' });
  });

  it('takes a planned area for an answer, and a growth rate for none', () => {
    const planned = sampleFigure('a', { place: 'z', metric: 'planned_area', status: 'plan' });
    const growth = sampleFigure('g', { place: 'z', metric: 'sales_revenue_growth', unit: 'percent' });
    const found = fields(samplePlace('z'), { figures: [planned, growth] });
    expect([found.includes('area'), found.includes('output')]).toEqual([false, true]);
  });

  it('asks each kind of place only what makes sense', () => {
    expect(real('canton-tower')).toEqual([]);
    expect(
      fields(samplePlace('h', { kind: 'hub' }), {
        outlines: [{ ...outline, place: 'h', uncertaintyMeters: 1 }],
      }),
    ).toEqual(['position-source']);
    expect(fields(samplePlace('s', { kind: 'site' }))).not.toContain('level');
    expect(real('conghua').map(({ field }) => field)).toEqual([
      'investment',
      'gdp',
      'tax',
      'firms',
      'jobs',
      'contact',
    ]);
    expect(real('guangdong')).toEqual([]);
  });

  it('lists gaps in the order of a profile', () => {
    for (const asked of Object.values(fieldsOfKind)) {
      expect(asked).toEqual(gapFields.filter((field) => asked.includes(field)));
    }
  });
});

describe('allGaps', () => {
  it('covers every zone and site: none has a plot list, and one the site of its authority', () => {
    const zones = realAtlas.places
      .filter(({ kind }) => kind === 'zone' || kind === 'site')
      .map(({ id }) => id);
    const without = (missing: string) =>
      allGaps(realAtlas).flatMap(({ place, field }) =>
        field === missing && zones.includes(place) ? [place] : [],
      );
    expect(without('available-plots')).toEqual(zones);
    expect(without('contact')).toEqual(zones.filter((id) => id !== 'gdd'));
  });
});

describe('fieldMetrics', () => {
  /** Amounts that answer none of the fields: parts, and counts of certain firms. */
  const partial = [
    'industrial_giants',
    'wellknown_ecommerce_enterprises',
    'startup_area',
    'construction_land_area',
    'water_area',
    'riverfront_length',
  ];

  it('knows every metric of economy, investment, land and people, and none that does not exist', () => {
    const used = new Set(Object.values(fieldMetrics).flat());
    const known = realAtlas.metrics.map(({ id }) => id);
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
    const open = realAtlas.metrics.filter(
      ({ id, group }) =>
        ['economy', 'investment', 'land', 'people'].includes(group) &&
        !id.endsWith('_growth') &&
        !used.has(id),
    );
    expect(open.map(({ id }) => id).sort()).toEqual(partial.toSorted());
  });
});
