import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { OutlineSummary } from '../../../src/domain/outline.ts';
import type { StudyPlace } from '../../../src/domain/studyArea/studyPlace.ts';
import { studySums } from '../../../src/domain/studyArea/studySums.ts';
import { sampleAtlas, sampleFigure, samplePlace } from '../../fixtures/sampleAtlas.ts';

const [metric] = sampleAtlas.metrics;
if (!metric) throw new Error('The sample atlas has a metric');

function outline(place: string, over: Partial<OutlineSummary> = {}): OutlineSummary {
  return {
    place,
    geometry: 'point',
    certainty: 'point-only',
    datum: 'WGS84',
    uncertaintyMeters: 500,
    method: { zh: '', en: '' },
    bbox: [113, 23, 113, 23],
    labelPoint: [113, 23],
    ...over,
  };
}

const far = { labelPoint: [113.3, 23] } as const;
const places = [
  samplePlace('city', { kind: 'city' }),
  samplePlace('west', { kind: 'district', districts: ['west'] }),
  samplePlace('east', { kind: 'district', districts: ['east'] }),
  samplePlace('zone', { districts: ['west'] }),
  samplePlace('part', { districts: ['west'], parent: 'zone' }),
  samplePlace('apart', { districts: ['west'] }),
  samplePlace('near', { districts: ['west'] }),
  samplePlace('other', { districts: ['east'] }),
  samplePlace('astride', { districts: ['west', 'east'] }),
];
const outlines = [
  outline('west', { geometry: 'polygon', bbox: [112.9, 22.9, 113.4, 23.1] }),
  outline('east', { geometry: 'polygon', bbox: [113.4, 22.9, 113.9, 23.1] }),
  outline('zone'),
  outline('part'),
  outline('apart', far),
  outline('near', { labelPoint: [113.005, 23] }),
  outline('other', { labelPoint: [113.6, 23] }),
  outline('astride', { labelPoint: [113.4, 23], bbox: [113.4, 23, 113.4, 23] }),
];

let count = 0;
const sales = (place: string, value: number, over: Partial<Figure> = {}): Figure => {
  count += 1;
  return sampleFigure(`f${count}`, { place, value, ...over });
};

const inside = (...ids: readonly string[]): StudyPlace[] =>
  ids.map((place) => ({ place, standing: 'inside', basis: 'ring', isSure: true }));
const lying = (place: string, standing: StudyPlace['standing']): StudyPlace => ({
  place,
  standing,
  basis: 'outline',
  isSure: standing === 'partly',
});

function sums(figures: readonly Figure[], found: readonly StudyPlace[], over: Partial<Atlas> = {}) {
  return studySums({ ...sampleAtlas, places, outlines, figures, ...over }, found);
}

describe('sums of a study area', () => {
  it('add up places that are wholly inside and apart', () => {
    const [sum, ...others] = sums(
      [sales('zone', 5), sales('apart', 7), sales('other', 9)],
      inside('zone', 'apart', 'other'),
    );
    expect(sum).toMatchObject({
      total: { value: 21, qualifier: 'exact', unit: 'CNY' },
      leftOut: [],
      refusedFor: null,
    });
    expect(others).toEqual([]);
  });

  it('never take a part of a place, and list what they leave out and why', () => {
    const [sum] = sums(
      ['zone', 'apart', 'near', 'other', 'east'].map((place) => sales(place, 10)),
      [
        ...inside('zone'),
        lying('apart', 'partly'),
        lying('near', 'possibly'),
        lying('other', 'cannot-say'),
        lying('east', 'touching'),
      ],
    );
    expect(sum?.total?.value).toBe(10);
    expect(sum?.leftOut).toEqual([
      { place: 'apart', reason: 'partly' },
      { place: 'near', reason: 'possibly' },
      { place: 'other', reason: 'cannot-say' },
      { place: 'east', reason: 'touching' },
    ]);
  });

  it('say so where no place is wholly inside', () => {
    const [sum] = sums([sales('zone', 10)], [lying('zone', 'possibly')]);
    expect(sum).toMatchObject({ total: null, refusedFor: null, counted: [] });
  });

  it('count a place in its parent or district once: the larger counts', () => {
    const [byDistrict] = sums(
      [sales('west', 100), sales('zone', 30), sales('part', 10), sales('east', 50)],
      inside('west', 'east', 'zone', 'part'),
    );
    expect(byDistrict?.total?.value).toBe(150);
    expect(byDistrict?.leftOut).toEqual([
      { place: 'zone', reason: 'counted-in', with: ['west'] },
      { place: 'part', reason: 'counted-in', with: ['west'] },
    ]);
    const [byParent] = sums([sales('part', 10), sales('zone', 30)], inside('zone', 'part'));
    expect(byParent).toMatchObject({ total: { value: 30 }, leftOut: [{ place: 'part', with: ['zone'] }] });
  });

  it('count the smaller where the larger is not wholly inside', () => {
    const [sum] = sums([sales('west', 100), sales('zone', 30)], [lying('west', 'partly'), ...inside('zone')]);
    expect(sum).toMatchObject({ total: { value: 30 }, leftOut: [{ place: 'west', reason: 'partly' }] });
  });

  it('are refused where two places may cover the same ground', () => {
    const [rings] = sums([sales('zone', 30), sales('near', 10)], inside('zone', 'near'));
    expect(rings).toMatchObject({ total: null, refusedFor: ['zone', 'near'] });
    const [astride] = sums([sales('west', 100), sales('astride', 10)], inside('west', 'astride'));
    expect(astride?.refusedFor).toEqual(['west', 'astride']);
    const somewhere = outlines.map(({ uncertaintyMeters, ...each }) =>
      each.place === 'apart' || uncertaintyMeters === undefined ? each : { ...each, uncertaintyMeters },
    );
    const [anywhere] = sums([sales('zone', 30), sales('apart', 10)], inside('zone', 'apart'), {
      outlines: somewhere,
    });
    expect(anywhere?.refusedFor).toEqual(['zone', 'apart']);
  });

  it('keep years, plans, units and metrics apart', () => {
    const all = sums(
      [
        sales('zone', 5),
        sales('apart', 7, { period: '2017' }),
        sales('other', 9, { status: 'plan' }),
        sales('apart', 11, { unit: 'USD' }),
        sales('zone', 13, { metric: 'tax' }),
      ],
      inside('zone', 'apart', 'other'),
      {
        metrics: [
          { ...metric, units: ['CNY', 'USD'] },
          { ...metric, id: 'tax' },
        ],
      },
    );
    expect(all.map(({ total }) => total?.value).toSorted((a = 0, b = 0) => a - b)).toEqual([5, 7, 9, 11, 13]);
  });

  it('leave figures alone that are not additive', () => {
    expect(sums([sales('zone', 5)], inside('zone'), { metrics: [{ ...metric, additive: false }] })).toEqual(
      [],
    );
  });

  it('count a joint figure once, and not at all if one of its places is outside', () => {
    const joint = sales('zone', 40, { alsoAbout: ['other'] });
    const [both] = sums([joint, sales('apart', 1)], inside('zone', 'other', 'apart'));
    expect(both).toMatchObject({ total: { value: 41 }, leftOut: [] });
    const [one] = sums([joint, sales('apart', 1)], [...inside('zone', 'apart'), lying('other', 'partly')]);
    expect(one?.total?.value).toBe(1);
    expect(one?.leftOut).toContainEqual({ place: 'zone', reason: 'joint', with: ['other'] });
  });

  it('leave out what sources disagree on, and what is of a former extent', () => {
    const [sum] = sums(
      [
        sales('zone', 40),
        sales('zone', 90, { source: 'hktdc-2014' }),
        sales('apart', 3, { territory: 'old' }),
        sales('other', 2),
      ],
      inside('zone', 'apart', 'other'),
      {
        places: places.map((place) =>
          place.id === 'apart'
            ? { ...place, territories: [{ id: 'old', to: '2014', label: place.name, note: place.name }] }
            : place,
        ),
      },
    );
    expect(sum?.total?.value).toBe(2);
    expect(sum?.leftOut).toEqual([
      { place: 'zone', reason: 'contested' },
      { place: 'apart', reason: 'former-extent' },
    ]);
  });

  it('are said no more exactly than their least exact part', () => {
    const total = (...figures: readonly Partial<Figure>[]) =>
      sums(
        ['zone', 'apart', 'other'].map((place, index) => sales(place, 10, figures[index])),
        inside('zone', 'apart', 'other'),
      )[0]?.total;
    expect(total({ qualifier: 'over' })).toMatchObject({ value: 30, qualifier: 'over' });
    expect(total({ qualifier: 'over' }, { qualifier: 'nearly' })).toMatchObject({ qualifier: 'about' });
  });

  it('name counted places that may reach over the edge', () => {
    const unsure: StudyPlace = { place: 'zone', standing: 'inside', basis: 'outline', isSure: false };
    const [sum] = sums([sales('zone', 5), sales('other', 7)], [unsure, ...inside('other')]);
    expect(sum).toMatchObject({ total: { value: 12 }, unsure: ['zone'] });
  });
});
