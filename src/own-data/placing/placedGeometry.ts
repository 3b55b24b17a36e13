import type { OwnFeature, OwnFeatures, OwnFeatureWish } from '../../domain/ownLayer.ts';
import type { TileAddress } from '../../domain/ownTiles.ts';
import { eachPosition } from '../datum/positions.ts';
import { boundsOf } from './boundsOf.ts';
import { type TileMaker, tilesOf } from './tilesOf.ts';

/** The features of one placement, where tiles are cut of them and some of them found. */
export class PlacedGeometry {
  #tiles: TileMaker | null = null;

  /** @param features WGS-84, by rising row. */
  constructor(private readonly features: OwnFeatures) {}

  /** Indexed when the first tile is asked for: a layer that is never drawn needs no index. */
  tile(at: TileAddress, codes: Uint8Array | null): ArrayBuffer | null {
    this.#tiles ??= tilesOf(this.features);
    return this.#tiles(at, codes);
  }

  /** Null where they are more than the wish names as the most. */
  find({ rows, within, mask, most }: OwnFeatureWish): OwnFeatures | null {
    const [from, to] = rows ?? [0, Number.POSITIVE_INFINITY];
    const found: OwnFeature[] = [];
    let positions = 0;
    for (const feature of this.features.features) {
      if (feature.id < from || feature.id >= to || mask?.[feature.id] === 0) continue;
      if (within && !reachesInto(feature, within)) continue;
      found.push(feature);
      if (!most) continue;
      eachPosition(feature.geometry, () => {
        positions++;
      });
      if (found.length > most.records || positions > most.positions) return null;
    }
    return { type: 'FeatureCollection', features: found };
  }
}

type Within = NonNullable<OwnFeatureWish['within']>;

function reachesInto(feature: OwnFeature, [west, south, east, north]: Within): boolean {
  const bounds = boundsOf({ type: 'FeatureCollection', features: [feature] });
  if (!bounds) return false;
  const [left, bottom, right, top] = bounds;
  return left <= east && right >= west && bottom <= north && top >= south;
}
