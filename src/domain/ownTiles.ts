/**
 * How the tiles of a reader's own data are cut: one layer of features whose ids are their rows.
 *
 * A tile of zoom z is 40,075 km / 2^z wide at the equator and `extent` units across: at the closest zoom
 * a unit is 0.037 m, and a position is off by half of that at most. Closer zooms draw the same tiles larger.
 */
export const ownTiles = { layer: 'records', closestZoom: 17, extent: 8192 } as const;

/** A tile of the web's usual grid: level, column from the west, row from the north. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Of a row that is in no tile; every other code is the place of the row's colour in `ownPalette`. */
export const hiddenRow = 255;
