import { describe, expect, it } from 'vitest';
import type { OwnGeometry } from '../../../src/domain/ownLayer.ts';
import { answerTile, ServedTiles } from '../../../src/map/maplibre/ownDataTiles.ts';

const { signal } = new AbortController();
/** Has one tile, as long as it is told to be and longer by the sum of the codes. */
const geometry = (bytes: number): OwnGeometry => ({
  featureCount: 1,
  tile: async ({ z, x, y }, codes) =>
    z === 9 && x === 417 && y === 222
      ? new ArrayBuffer(bytes + (codes ?? new Uint8Array(0)).reduce((sum, code) => sum + code, 0))
      : null,
  features: async () => null,
});
const bytesAt = async (address: string, tile = '9/417/222') =>
  (await answerTile(address.replace('{z}/{x}/{y}', tile), signal)).data.byteLength;

describe('the addresses of own tiles', () => {
  it('lead each to its own geometry', async () => {
    const [one, other] = [new ServedTiles(geometry(10)), new ServedTiles(geometry(20))];
    expect(await bytesAt(one.address)).toBe(10);
    expect(await bytesAt(other.address)).toBe(20);
    one.withdraw();
    other.withdraw();
  });

  it('are others for each look, and lead to the latest', async () => {
    const tiles = new ServedTiles(geometry(10));
    const before = tiles.address;
    tiles.dress(Uint8Array.of(1, 2));
    expect(tiles.address).not.toBe(before);
    expect([await bytesAt(tiles.address), await bytesAt(before)]).toEqual([13, 13]);
    tiles.withdraw();
  });

  it('are empty where nothing lies, and once the layer is gone', async () => {
    const tiles = new ServedTiles(geometry(10));
    expect(await bytesAt(tiles.address, '9/416/222')).toBe(0);
    tiles.withdraw();
    expect(await bytesAt(tiles.address)).toBe(0);
  });

  it('are never used twice', () => {
    const first = new ServedTiles(geometry(10));
    first.withdraw();
    const second = new ServedTiles(geometry(10));
    expect(second.address).not.toBe(first.address);
    second.withdraw();
  });
});
