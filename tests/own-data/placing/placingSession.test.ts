import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/measure.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { ownCell } from '../../../src/domain/ownColumn.ts';
import type { OwnFeature } from '../../../src/domain/ownLayer.ts';
import { eachPosition } from '../../../src/own-data/datum/positions.ts';
import { PlacingClient } from '../../../src/own-data/placing/placingClient.ts';
import { landmarks } from '../datum/inMemory.ts';
import { datums, filesOf, formats, ring } from './samePolygon.ts';
import { SameThreadWorker } from './sameThreadWorker.ts';

const started = () => new PlacingClient(() => new SameThreadWorker());
const ignore = () => {};

/** How far the outline is, at worst, from where its vertices belong; whichever vertex it begins with. */
function shiftMeters({ geometry }: OwnFeature): number {
  const placed: LngLat[] = [];
  eachPosition(geometry, (position) => placed.push(position));
  const nearest = (from: LngLat, among: readonly LngLat[]) =>
    Math.min(...among.map((to) => distanceMeters(from, to)));
  return Math.max(...placed.map((at) => nearest(at, ring)), ...ring.map((at) => nearest(at, placed)));
}

describe.each(Object.keys(formats))('the same polygon as %s', (format) => {
  it.each(Object.keys(datums))('in %s: proposed first, and on its place once confirmed', async (datum) => {
    const client = started();
    const { questions, problems } = await client.read(filesOf(format, datum), landmarks, ignore);
    expect(problems).toEqual([]);
    const first = questions[0]?.ranking.ranked[0];
    expect(first?.reading.id).toBe(datum);
    if (!first) return;
    const { geometry, columns } = await client.place(0, first.reading, ignore);
    const features = (await geometry.features({}))?.features ?? [];
    expect(features.map(shiftMeters)).toEqual([expect.closeTo(0, 0)]);
    expect(features.every((feature) => shiftMeters(feature) < 1)).toBe(true);
    expect(columns.map((column) => ownCell(column, 0))).toContain('海珠区');
    client.stop();
  });
});

describe('a placing session', () => {
  const table = (rows: number) => {
    const lines = Array.from(
      { length: rows },
      (_, row) => `${row},块${row % 3},113.${300 + (row % 90)},23.1`,
    );
    return [new File([`n,kind,lng,lat\n${lines.join('\n')}`], 'a.csv')];
  };

  async function placedTable() {
    const client = started();
    const { questions } = await client.read(table(2_500), landmarks, ignore);
    const readings = questions[0]?.ranking.ranked.map(({ reading }) => reading) ?? [];
    const [reading] = readings;
    const shifted = readings.find(({ id }) => id === 'bd09');
    if (!reading || !shifted) throw new Error('no reading');
    return { client, reading, shifted, placed: await client.place(0, reading, ignore) };
  }

  it('keeps every record in its row, and hands over its columns', async () => {
    const { placed } = await placedTable();
    expect(placed.rows).toBe(2_500);
    expect(placed.geometry.featureCount).toBe(2_500);
    const all = await placed.geometry.features({});
    expect(all?.features.map(({ id }) => id)).toEqual([...placed.recordNumbers.keys()]);
    expect(placed.columns.slice(0, 2).map((column) => ownCell(column, 2_499))).toEqual([2_499, '块0']);
    expect(placed.bbox?.map((degrees) => Number(degrees.toFixed(1)))).toEqual([113.3, 23.1, 113.4, 23.1]);
  });

  it('answers for tiles while it places a dataset anew, and then only where that is now', async () => {
    const { client, shifted, placed } = await placedTable();
    let isPlaced = false;
    const again = client.place(0, shifted, ignore).then((result) => {
      isPlaced = true;
      return result;
    });
    await Promise.resolve();
    expect((await placed.geometry.tile({ z: 9, x: 417, y: 222 }, null))?.byteLength).toBeGreaterThan(1_000);
    expect(isPlaced).toBe(false);
    const { geometry } = await again;
    expect(await placed.geometry.tile({ z: 9, x: 417, y: 222 }, null)).toBeNull();
    const at = async (tiles: typeof geometry) =>
      (await tiles.features({ rows: [7, 8] }))?.features[0]?.geometry;
    expect(await at(geometry)).toMatchObject({
      coordinates: [expect.closeTo(113.295, 2), expect.anything()],
    });
  });

  it('shows where a file would lie, with a few hundred of its records', async () => {
    const client = started();
    const { questions } = await client.read(table(2_500), landmarks, ignore);
    const reading = questions[0]?.ranking.ranked[0]?.reading;
    if (!reading) throw new Error('no reading');
    const { features } = await client.preview(0, reading);
    expect(features.length).toBeGreaterThan(300);
    expect(features.length).toBeLessThanOrEqual(400);
  });

  it('rejects what is asked of it when it is stopped, then and later', async () => {
    const worker = new SameThreadWorker('deaf');
    const client = new PlacingClient(() => worker);
    const reading = client.read(table(3), landmarks, ignore);
    await Promise.resolve();
    client.stop();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await expect(client.restore(landmarks)).rejects.toMatchObject({ code: 'cancelled' });
    expect(worker.isTerminated).toBe(true);
  });

  it('says so when its worker stops', async () => {
    const worker = new SameThreadWorker('deaf');
    const client = new PlacingClient(() => worker);
    const reading = client.read(table(3), landmarks, ignore);
    await Promise.resolve();
    worker.dispatchEvent(new Event('error'));
    await expect(reading).rejects.toMatchObject({ code: 'reader-stopped' });
  });

  it('says so of what it had placed when its worker stops', async () => {
    const worker = new SameThreadWorker();
    const client = new PlacingClient(() => worker);
    let isLost = false;
    client.whenLost(() => {
      isLost = true;
    });
    const { questions } = await client.read(table(3), landmarks, ignore);
    const reading = questions[0]?.ranking.ranked[0]?.reading;
    if (!reading) throw new Error('no reading');
    const { geometry } = await client.place(0, reading, ignore);
    worker.dispatchEvent(new Event('error'));
    expect(isLost).toBe(true);
    await expect(geometry.tile({ z: 9, x: 417, y: 222 }, null)).rejects.toMatchObject({
      code: 'reader-stopped',
    });
  });
});
