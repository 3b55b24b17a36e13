import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import { plainColour } from '../../domain/ownColours.ts';
import type { OwnFeatures } from '../../domain/ownLayer.ts';
import { hiddenRow, ownTiles, type TileAddress } from '../../domain/ownTiles.ts';

/** A vector tile (Mapbox Vector Tile 2), a buffer of its own, of rows of these codes; null if it is empty. */
export type TileMaker = (at: TileAddress, codes: Uint8Array | null) => ArrayBuffer | null;

/** Tile units to a pixel: MapLibre draws a tile 512 pixels wide. */
const unitsPerPixel = ownTiles.extent / 512;
/** Both as MapLibre has them for its own GeoJSON sources; nothing is simplified at the closest zoom. */
const bufferPixels = 128;
const tolerancePixels = 0.375;

/** Indexes features, WGS-84, for their tiles: seconds for a hundred thousand polygons. */
export function tilesOf(features: OwnFeatures): TileMaker {
  const index = new GeoJSONVT(features, {
    maxZoom: ownTiles.closestZoom,
    extent: ownTiles.extent,
    buffer: bufferPixels * unitsPerPixel,
    tolerance: tolerancePixels * unitsPerPixel,
  });
  return ({ z, x, y }, codes) => {
    const features: readonly GeoJSONVTFeature[] = index.getTile(z, x, y)?.features ?? [];
    const shown = codes ? dressed(features, codes) : features;
    if (shown.length === 0) return null;
    const layer = new GeoJSONWrapper([...shown], { version: 2, extent: ownTiles.extent });
    layer.name = ownTiles.layer;
    // The writer's own buffer is up to twice as long.
    return fromVectorTileJs({ layers: { [layer.name]: layer } }).slice().buffer;
  };
}

/** The features of rows that are shown, each with its colour. The index keeps its own as they are. */
function dressed(features: readonly GeoJSONVTFeature[], codes: Uint8Array): readonly GeoJSONVTFeature[] {
  return features.flatMap((feature) => {
    const colour = codes[Number(feature.id)] ?? plainColour;
    if (colour === hiddenRow) return [];
    return colour === plainColour ? feature : { ...feature, tags: { colour } };
  });
}
