import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/domain/drawing.ts';
import type { StudyArea } from '../../../src/domain/studyArea/studyArea.ts';
import { studyGround } from '../../../src/domain/studyArea/studyGround.ts';
import { type StudyReport, studyReport } from '../../../src/domain/studyArea/studyReport.ts';
import { geodesicArea } from '../geodesicReference.ts';
import { box, geometry, places } from './hundredths.ts';

async function found(area: StudyArea, drawings: readonly Drawing[] = []): Promise<StudyReport> {
  const ground = await studyGround(area, { drawings, geometry });
  if (typeof ground === 'string') throw new Error(ground);
  return studyReport({ places }, geometry, ground);
}

const boxed = (...sides: Parameters<typeof box>) =>
  found({ kind: 'own', name: 'box', geometry: box(...sides) });
const standing = (report: StudyReport, place: string) => report.places.find((each) => each.place === place);
const byStanding = (report: StudyReport, wanted: string): readonly string[] =>
  report.places.filter((each) => each.standing === wanted).map(({ place }) => place);

describe('what lies in a study area', () => {
  it('is measured as GeographicLib measures it', async () => {
    const { area } = await boxed(2, 2, 17, 17);
    const ring = (box(2, 2, 17, 17).coordinates[0] ?? []).map(([lng = 0, lat = 0]) => [lng, lat] as const);
    expect(Math.abs(area.value / geodesicArea(ring) - 1)).toBeLessThan(2e-6);
  });

  it('gives the share of each outline and of the area: half a square is half', async () => {
    const report = await boxed(12, 10, 22, 14);
    const square = standing(report, 'square');
    expect(square).toMatchObject({ standing: 'partly', basis: 'outline', isSure: true });
    expect(square?.overlap?.shareOfPlace).toBeCloseTo(0.5, 5);
    expect(square?.overlap?.shareOfArea).toBeCloseTo(0.2, 5);
    // Eight of ten columns lie in the one district, two in the other.
    expect(standing(report, 'west')?.overlap?.shareOfArea).toBeCloseTo(0.8, 5);
    expect(standing(report, 'east')?.overlap?.shareOfArea).toBeCloseTo(0.2, 5);
    // Four of twenty rows high, eight of twenty columns wide; a parallel further north is shorter.
    expect(standing(report, 'west')?.overlap?.shareOfPlace).toBeCloseTo(0.08, 3);
    expect(report.shareOutsideCity).toBe(0);
  });

  it('tells what the tolerance of the edges is worth', async () => {
    const { overlap } = standing(await boxed(12, 10, 22, 14), 'square') ?? {};
    // 2 by 4 hundredths, about 2.0 by 4.4 km: an edge of 13 km that may be off by 50 m.
    expect(overlap?.toleranceSquareMeters).toBeGreaterThan(0.6e6);
    expect(overlap?.toleranceSquareMeters).toBeLessThan(0.7e6);
  });

  it('tells how much of it lies outside the city', async () => {
    expect((await boxed(-10, 5, 10, 15)).shareOutsideCity).toBeCloseTo(0.5, 5);
  });

  it('takes a place for inside only if all of it is', async () => {
    const report = await boxed(8, 8, 16, 16);
    expect(byStanding(report, 'inside')).toEqual(['square', 'part', 'hub']);
    expect(standing(report, 'square')).toMatchObject({ isSure: true, overlap: { shareOfPlace: 1 } });
  });

  it('says that an outline inside may reach out where edges lie within their tolerance', async () => {
    // 30 m beside the edge of an outline that is sure to 50 m.
    const report = await boxed(9.97, 8, 16, 16);
    expect(standing(report, 'square')).toMatchObject({ standing: 'inside', isSure: false });
  });

  it('never lets a point be more than its ring allows', async () => {
    expect(standing(await boxed(3, 3, 7, 7), 'ring')).toMatchObject({ standing: 'inside', basis: 'ring' });
    // Its middle is inside, half of its ring is not.
    const half = standing(await boxed(4.9, 3, 9, 7), 'ring');
    expect(half).toEqual({ place: 'ring', standing: 'possibly', basis: 'ring', isSure: false });
    // Its middle is outside, its ring reaches in.
    expect(standing(await boxed(5.5, 3, 9, 7), 'ring')?.standing).toBe('possibly');
    expect(standing(await boxed(6.5, 3, 9, 7), 'ring')).toBeUndefined();
  });

  it('keeps a ring in the districts that its place is stated to lie in', async () => {
    // Two kilometres around a point half a kilometre from the border reach over it; the place does not.
    expect(standing(await boxed(20.5, 0, 30, 10), 'border')).toBeUndefined();
    expect(standing(await boxed(15, 0, 20.01, 10), 'border')?.standing).toBe('inside');
  });

  it('cannot say of a place somewhere in a district, unless all of the district is inside', async () => {
    expect(byStanding(await boxed(22, 2, 30, 18), 'cannot-say')).toEqual(['somewhere', 'unlocated']);
    expect(byStanding(await boxed(19, -1, 41, 21), 'inside')).toEqual(['east', 'somewhere', 'unlocated']);
    expect(standing(await boxed(1, 1, 8, 8), 'somewhere')).toBeUndefined();
  });

  it('of a district’s own outline holds all that is stated to lie in it, and no more for sure', async () => {
    const report = await found({ kind: 'place', place: 'west', radiusMeters: null });
    expect(byStanding(report, 'inside')).toEqual(['west', 'square', 'part', 'ring', 'border', 'hub']);
    expect(report.places.filter((each) => each.standing === 'inside').every(({ isSure }) => isSure)).toBe(
      true,
    );
    expect(standing(report, 'part')?.basis).toBe('stated');
    expect(standing(report, 'both')?.standing).toBe('possibly');
    expect(standing(report, 'east')).toMatchObject({ standing: 'touching' });
    expect(standing(report, 'east')?.overlap).toBeUndefined();
  });

  it('holds what is stated to be part of a zone, though its ring reaches over the edge', async () => {
    const report = await found({ kind: 'place', place: 'square', radiusMeters: null });
    expect(standing(report, 'part')).toMatchObject({ standing: 'inside', basis: 'stated' });
  });

  it('around an uncertain point is sure of the place itself, but of no other near its edge', async () => {
    const report = await found({ kind: 'place', place: 'ring', radiusMeters: 9000 });
    expect(standing(report, 'ring')).toMatchObject({ standing: 'inside', isSure: true });
    // 200 m around a point 8.8 km away, seen from one that may be 1 km off.
    expect(standing(await found({ kind: 'place', place: 'ring', radiusMeters: 9400 }), 'part')).toMatchObject(
      {
        standing: 'inside',
        isSure: false,
      },
    );
    expect(standing(report, 'square')?.standing).toBe('partly');
  });

  it('around an outline holds it and what is stated to be part of it', async () => {
    const report = await found({ kind: 'place', place: 'square', radiusMeters: 10 });
    expect(standing(report, 'square')).toMatchObject({ standing: 'inside', isSure: true });
    expect(standing(report, 'part')).toMatchObject({ standing: 'inside', basis: 'stated' });
  });

  it('only touches what it shares a strip with that uncertain edges would explain', async () => {
    // 50 m over a border that is sure to 100 m.
    expect(standing(await boxed(10, 2, 20.05, 8), 'east')?.standing).toBe('touching');
    expect(standing(await boxed(10, 2, 21, 8), 'east')?.standing).toBe('partly');
  });

  it('lists by standing, and the larger share first', async () => {
    const report = await boxed(8, 8, 21, 21);
    expect(report.places.map((each) => each.standing)).toEqual([
      'inside',
      'inside',
      'inside',
      'partly',
      'partly',
      'possibly',
      'cannot-say',
      'cannot-say',
    ]);
    expect(byStanding(report, 'partly')).toEqual(['west', 'east']);
  });
});

describe('the ground of a study area', () => {
  const ground = (area: StudyArea, drawings: readonly Drawing[] = []) =>
    studyGround(area, { drawings, geometry });
  const drawing = (over: Partial<Drawing>): Drawing =>
    ({
      id: 'd1',
      name: '',
      metersPerPixel: 20,
      kind: 'area',
      vertices: [
        [113, 23],
        [113.1, 23],
        [113.1, 23.1],
      ],
      ...over,
    }) as Drawing;

  it('is refused where there is none', async () => {
    const refusedPlace = (place: string, radiusMeters: number | null) =>
      ground({ kind: 'place', place, radiusMeters });
    expect(await refusedPlace('ring', null)).toBe('point-needs-radius');
    expect(await refusedPlace('somewhere', null)).toBe('place-not-located');
    expect(await refusedPlace('somewhere', 2000)).toBe('place-not-located');
    expect(await refusedPlace('unlocated', 2000)).toBe('no-outline');
    const drawn = { kind: 'drawing', drawing: 'd1' } as const;
    expect(await ground(drawn)).toBe('drawing-gone');
    expect(await ground(drawn, [drawing({ kind: 'distance' })])).toBe('drawing-has-no-inside');
    const bow = drawing({
      vertices: [
        [113, 23],
        [113.1, 23.1],
        [113.1, 23],
        [113, 23.1],
      ],
    });
    expect(await ground(drawn, [bow])).toBe('drawing-crosses');
  });

  it('is as sure as what it is made of', async () => {
    const edge = async (area: StudyArea, drawings: readonly Drawing[] = []) => {
      const found = await ground(area, drawings);
      return typeof found === 'string' ? found : found.edgeMeters;
    };
    const circle = await ground({ kind: 'place', place: 'ring', radiusMeters: 500 });
    expect(circle).toMatchObject({ edgeMeters: 0.05, centreMeters: 1000 });
    expect(await edge({ kind: 'place', place: 'square', radiusMeters: 500 })).toBe(50);
    expect(await edge({ kind: 'drawing', drawing: 'd1' }, [drawing({})])).toBe(20);
    expect(await edge({ kind: 'point', centre: [113.1, 23.1], radiusMeters: 500 })).toBe(0.05);
  });

  it('of a circle is measured as a circle, not as the polygon that is drawn', async () => {
    const { area } = await found({ kind: 'point', centre: [113.1, 23.1], radiusMeters: 1000 });
    expect(area.value).toBeCloseTo(Math.PI * 1e6, -1);
  });
});
