import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/measure.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { applyReading } from '../../../src/own-data/datum/applyReading.ts';
import { eachPosition } from '../../../src/own-data/datum/positions.ts';
import { rankReadings } from '../../../src/own-data/datum/rankReadings.ts';
import type { ParsedRecord, StatedReference } from '../../../src/own-data/parsedDataset.ts';
import {
  asWritten,
  converted,
  dataset,
  intoSystem,
  landmarks,
  outlineOf,
  point,
  record,
} from './inMemory.ts';

/** What the readers of GeoJSON and KML, Shapefile without `.prj`, and CSV with WKT make of a bare file. */
const references: Readonly<Record<string, StatedReference>> = {
  'a format that prescribes WGS-84': { kind: 'by-format' },
  'a format that says nothing': { kind: 'none' },
};
const systems = Object.entries(intoSystem);

const hubs = ['canton-tower', 'guangzhou-east-station', 'guangzhou-south-station', 'guangzhou-station'];
const files: Readonly<Record<string, readonly ParsedRecord[]>> = {
  'the outline of Haizhu, named': [record(1, outlineOf('haizhu'), { 名称: '海珠区' })],
  'the outline of Haizhu, not named': [record(1, outlineOf('haizhu'))],
  'the Pazhou development zone, named': [record(1, outlineOf('pazhou-edz'), { name: '琶洲经开区' })],
  'the Pazhou development zone, not named': [record(1, outlineOf('pazhou-edz'), { 用途: '商务' })],
  'four named hubs': hubs.map((id, index) => {
    const name = landmarks.places.find((place) => place.id === id)?.names[0] ?? '';
    return record(index + 1, outlineOf(id), { 站名: name });
  }),
};

function positionsOf(records: readonly ParsedRecord[]): LngLat[] {
  const positions: LngLat[] = [];
  for (const { geometry } of records) if (geometry) eachPosition(geometry, (each) => positions.push(each));
  return positions;
}

function largestShiftMeters(before: readonly ParsedRecord[], after: readonly ParsedRecord[]): number {
  const placed = positionsOf(after);
  const shifts = positionsOf(before).map((position, index) =>
    distanceMeters(position, placed[index] ?? [Number.NaN, Number.NaN]),
  );
  return Math.max(...shifts);
}

describe.each(Object.entries(files))('%s', (_, records) => {
  describe.each(Object.entries(references))('in %s', (__, reference) => {
    it.each(systems)('given in %s: that reading comes first and puts it back', async (id, convert) => {
      const file = dataset(converted(converted(records, convert), asWritten), reference);
      const ranking = rankReadings(file, landmarks);
      const first = ranking.ranked[0];
      expect(first?.reading.id).toBe(id);
      expect(ranking.confidence).toBe('clear');
      expect(ranking.positionsTell).toBe(true);
      const placed = await applyReading(file, first?.reading ?? { reference: { kind: 'web-mercator' } });
      expect(largestShiftMeters(records, placed.records)).toBeLessThan(0.01);
    });
  });
});

/** A block without a name in the middle of Haizhu, no border near. */
const block: readonly ParsedRecord[] = [
  record(1, {
    type: 'Polygon',
    coordinates: [
      [
        [113.312, 23.075],
        [113.316, 23.075],
        [113.316, 23.079],
        [113.312, 23.079],
        [113.312, 23.075],
      ],
    ],
  }),
];

describe('degrees that nothing speaks for', () => {
  it.each(['wgs84', 'gcj02', 'bd09'])('really in %s: stay open, in the order of habit', (id) => {
    const convert = intoSystem[id] ?? ((position: LngLat) => position);
    const ranking = rankReadings(dataset(converted(block, convert)), landmarks);
    expect(ranking.confidence).toBe('open');
    expect(ranking.positionsTell).toBe(false);
    expect(ranking.ranked.map(({ reading }) => reading.id)).toEqual(['wgs84', 'gcj02', 'bd09']);
  });

  it('put what the format prescribes first, and stay open', () => {
    const ranking = rankReadings(dataset(block, { kind: 'by-format' }), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('wgs84');
    expect(ranking.ranked[0]?.evidence).toContainEqual({ code: 'format-rule' });
    expect(ranking.confidence).toBe('open');
  });

  it('follow a word in the name of the file before the format', () => {
    const ranking = rankReadings(dataset(block, { kind: 'by-format' }, '地块_高德.geojson'), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('gcj02');
    expect(ranking.ranked[0]?.evidence).toContainEqual({ code: 'hint', word: '高德', where: 'file-name' });
    expect(ranking.confidence).toBe('likely');
    expect(ranking.positionsTell).toBe(false);
  });

  it('follow the name of a column', () => {
    const records = block.map((each) => ({ ...each, attributes: { bd09_lng: 113.3 } }));
    const ranking = rankReadings(dataset(records), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('bd09');
    expect(ranking.confidence).toBe('likely');
  });

  it('stay open where the columns name two systems', () => {
    const records = block.map((each) => ({ ...each, attributes: { gcj_lng: 113.3, wgs_lng: 113.3 } }));
    const ranking = rankReadings(dataset(records), landmarks);
    expect(ranking.confidence).toBe('open');
  });

  it('stay open far from Guangzhou, with nothing placed there', () => {
    const beijing = dataset([record(1, point([116.39, 39.91]))]);
    const ranking = rankReadings(beijing, landmarks);
    expect(ranking.confidence).toBe('open');
    expect(ranking.ranked.map(({ isInSurroundings }) => isInSurroundings)).toEqual([false, false, false]);
  });

  it('stay open for a single block along a border, 60 m off by chance', () => {
    const strip = record(1, { type: 'Polygon', coordinates: [stripAlongHaizhu(0.0006)] });
    const { confidence, ranked } = rankReadings(dataset([strip]), landmarks);
    const wgs84 = ranked.find(({ reading }) => reading.id === 'wgs84')?.evidence ?? [];
    const fit = wgs84.find(({ code }) => code === 'border-fit');
    expect(fit?.code === 'border-fit' && Math.round(fit.medianDistanceMeters)).toBeLessThan(70);
    expect(confidence).toBe('open');
  });

  it('stay open for blocks of no known shape, near a border by chance or not', () => {
    const random = randomNumbers();
    const confidences = Array.from({ length: 30 }, () => {
      const blocks = scatteredBlocks(random, 5);
      const convert = intoSystem[['wgs84', 'gcj02', 'bd09'][Math.floor(random() * 3)] ?? ''];
      return rankReadings(dataset(converted(blocks, convert ?? ((p) => p))), landmarks).confidence;
    });
    expect(confidences).not.toContain('clear');
    expect(confidences.filter((confidence) => confidence === 'open').length).toBeGreaterThanOrEqual(29);
  });
});

/** A ring about the middle of the longest edge of Haizhu's outline, 600 m long, so many degrees to each side. */
function stripAlongHaizhu(half: number): number[][] {
  const ring = positionsOf([record(1, outlineOf('haizhu'))]);
  const edges = ring.slice(1).map((to, index): readonly [LngLat, LngLat] => [ring[index] ?? to, to]);
  const lengths = edges.map(([a, b]) => distanceMeters(a, b));
  const [from, to] = edges[lengths.indexOf(Math.max(...lengths))] ?? [
    [0, 0],
    [0, 0],
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [alongLng, alongLat] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (along: number, across: number) => [
    (from[0] + to[0]) / 2 + alongLng * along - alongLat * across,
    (from[1] + to[1]) / 2 + alongLat * along + alongLng * across,
  ];
  return [at(-0.003, half), at(0.003, half), at(0.003, -half), at(-0.003, -half), at(-0.003, half)];
}

/** The same numbers from 0 to 1 at each run (a linear congruential generator, Numerical Recipes). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Irregular blocks of up to a kilometre, within three kilometres of each other, somewhere in the inner city. */
function scatteredBlocks(random: () => number, count: number): ParsedRecord[] {
  const [west, south] = [113.2 + random() * 0.35, 22.95 + random() * 0.3];
  return Array.from({ length: count }, (_, index) => {
    const [lng, lat] = [west + random() * 0.03, south + random() * 0.03];
    const corners = 5 + Math.floor(random() * 4);
    const ring = Array.from({ length: corners }, (__, corner) => {
      const angle = (2 * Math.PI * corner) / corners;
      const radius = 0.005 * (0.6 + 0.4 * random());
      return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    });
    return record(index + 1, { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] });
  });
}

describe('a statement of the file', () => {
  it('is followed where positions do not tell', () => {
    const ranking = rankReadings(dataset(block, { kind: 'epsg', code: 4490 }), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('wgs84');
    expect(ranking.ranked[0]?.evidence).toContainEqual({ code: 'stated' });
    expect(ranking.confidence).toBe('stated');
  });

  it('that its positions bear out is called stated', () => {
    const records = converted(files['four named hubs'] ?? [], intoSystem['gk-cm114'] ?? ((p) => p));
    const ranking = rankReadings(dataset(records, { kind: 'epsg', code: 4547 }), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('gk-cm114');
    expect(ranking.confidence).toBe('stated');
    expect(ranking.positionsTell).toBe(true);
  });

  it('gives way to positions that contradict it: AMap data saved as EPSG:4326', () => {
    const records = converted(files['the outline of Haizhu, named'] ?? [], intoSystem['gcj02'] ?? ((p) => p));
    const ranking = rankReadings(dataset(records, { kind: 'epsg', code: 4326 }), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('gcj02');
    expect(ranking.ranked[0]?.evidence).toContainEqual({ code: 'stated-otherwise', stated: 'wgs84' });
    expect(ranking.confidence).not.toBe('stated');
  });

  it('that the numbers refute is passed over: metres said to be degrees', () => {
    const records = converted(block, intoSystem['gk-cm114'] ?? ((p) => p));
    const ranking = rankReadings(dataset(records, { kind: 'epsg', code: 4326 }), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe('gk-cm114');
    expect(ranking.confidence).toBe('clear');
  });

  it('of a system without an exact conversion leaves everything open', () => {
    const records = converted(block, intoSystem['gk-cm114'] ?? ((p) => p));
    const ranking = rankReadings(dataset(records, { kind: 'epsg', code: 2383 }), landmarks);
    expect(ranking.stated).toEqual({
      kind: 'not-convertible',
      name: { zh: '1980 西安坐标系', en: 'Xi’an 1980' },
    });
    expect(ranking.confidence).toBe('open');
  });

  it('of a system not known here is never more than likely', () => {
    const records = converted(block, intoSystem['gk-cm114'] ?? ((p) => p));
    const ranking = rankReadings(dataset(records, { kind: 'epsg', code: 3395 }), landmarks);
    expect(ranking.stated).toEqual({ kind: 'unknown', name: 'EPSG:3395' });
    expect(ranking.confidence).toBe('likely');
  });
});

describe('metres', () => {
  const onGrid = intoSystem['gk-cm114'] ?? ((position: LngLat) => position);
  const variants: readonly (readonly [string, (position: LngLat) => LngLat])[] = [
    ['gk-cm114-northing-first', ([x, y]) => [y, x]],
    ['gk-zone38', ([x, y]) => [x + 38_000_000, y]],
    ['gk-zone38-northing-first', ([x, y]) => [y, x + 38_000_000]],
  ];
  it.each(variants)('written as %s are told by their size', (id, vary) => {
    const records = converted(block, (position) => vary(onGrid(position)));
    const ranking = rankReadings(dataset(records), landmarks);
    expect(ranking.ranked[0]?.reading.id).toBe(id);
    expect(ranking.confidence).toBe('clear');
    const [west = 0, south = 0, east = 0, north = 0] = ranking.ranked[0]?.bbox ?? [];
    expect(distanceMeters([west, south], [113.312, 23.075])).toBeLessThan(0.01);
    expect(distanceMeters([east, north], [113.316, 23.079])).toBeLessThan(0.01);
  });

  it('that two systems allow stay open: the meridian 111° and UTM zone 49', () => {
    const records = [record(1, point([738_000, 2_554_000]))];
    const ranking = rankReadings(dataset(records), landmarks);
    const fitting = ranking.ranked.filter(({ isInSurroundings }) => isInSurroundings);
    expect(fitting.map(({ reading }) => reading.id)).toEqual(['gk-cm111', 'utm-49n']);
    expect(ranking.confidence).toBe('open');
  });

  it('of a local grid fit nowhere, and nothing is claimed', () => {
    const ranking = rankReadings(dataset([record(1, point([38_000, 29_000]))]), landmarks);
    expect(ranking.ranked.some(({ isInSurroundings }) => isInSurroundings)).toBe(false);
    expect(ranking.confidence).toBe('open');
  });
});

it('claims nothing of a hint that leads far away', () => {
  const elsewhere = dataset([record(1, point([12_950_000, 4_825_000]))], { kind: 'none' }, '百度.csv');
  const ranking = rankReadings(elsewhere, landmarks);
  expect(ranking.ranked[0]?.reading.id).toBe('bd09mc');
  expect(ranking.ranked[0]?.isInSurroundings).toBe(false);
  expect(ranking.confidence).toBe('open');
});

describe('evidence', () => {
  it('says how far named places lie off under each reading', () => {
    const records = converted(files['four named hubs'] ?? [], intoSystem['gcj02'] ?? ((p) => p));
    const { ranked } = rankReadings(dataset(records), landmarks);
    const named = new Map(
      ranked.map(({ reading, evidence }) => [
        reading.id,
        evidence.find(({ code }) => code === 'named-places'),
      ]),
    );
    expect(named.get('gcj02')).toMatchObject({ near: 4, of: 4 });
    const wrong = named.get('wgs84');
    expect(wrong).toMatchObject({ near: 0, of: 4 });
    const meters = wrong?.code === 'named-places' ? wrong.medianDistanceMeters : Number.NaN;
    expect(meters).toBeGreaterThan(560);
    expect(meters).toBeLessThan(640);
  });

  it('of addresses tells the reading by the districts they name', () => {
    // Both banks of the river between the districts, so that a shift carries one of them across.
    const banks = [
      { latitudes: [23.1035, 23.105, 23.1065], address: '广州市海珠区滨江路' },
      { latitudes: [23.1165, 23.118, 23.1195], address: '广州市越秀区沿江路' },
    ];
    const addresses = banks.flatMap(({ latitudes, address }) =>
      latitudes.flatMap((lat) =>
        [113.265, 113.272, 113.279, 113.286].map((lng) => record(1, point([lng, lat]), { 地址: address })),
      ),
    );
    const { ranked, confidence } = rankReadings(
      dataset(converted(addresses, intoSystem['gcj02'] ?? ((p) => p))),
      landmarks,
    );
    expect(ranked[0]?.reading.id).toBe('gcj02');
    expect(confidence).toBe('likely');
    const inside = ranked.map(({ evidence }) => evidence.find(({ code }) => code === 'named-districts'));
    expect(inside[0]).toEqual({ code: 'named-districts', inside: 24, of: 24 });
    expect(inside[1]).not.toMatchObject({ inside: 24 });
  });

  it('shares one belief among the readings', () => {
    const { ranked } = rankReadings(dataset(block), landmarks);
    expect(ranked.reduce((sum, { fit }) => sum + fit, 0)).toBeCloseTo(1, 9);
  });
});

it('has nothing to say of a file without positions', () => {
  const ranking = rankReadings(dataset([record(1, null)]), landmarks);
  expect(ranking).toMatchObject({ ranked: [], confidence: 'open', positionsTell: false });
});
