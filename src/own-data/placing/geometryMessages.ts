import type { OwnFeatures, OwnFeatureWish } from '../../domain/ownLayer.ts';
import type { TileAddress } from '../../domain/ownTiles.ts';

/** What the page wants of placed geometry. */
export type GeometryWish =
  | { readonly kind: 'tile'; readonly at: TileAddress; readonly codes: Uint8Array | null }
  | { readonly kind: 'features'; readonly wish: OwnFeatureWish };

/** A wish with a number of its own, and that of the placement it is about. */
export type GeometryQuestion = GeometryWish & { readonly question: number; readonly placement: number };

/** The answer to the question of that number; `failed` says nothing of other questions. */
export type GeometryAnswer = { readonly question: number } & (
  | { readonly kind: 'tile'; readonly tile: ArrayBuffer | null }
  | { readonly kind: 'found'; readonly features: OwnFeatures | null }
  | { readonly kind: 'failed' }
);
