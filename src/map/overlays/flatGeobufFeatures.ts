import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Feature, FeatureCollection } from 'geojson';
import { LayerError } from '../basemaps/layerError.ts';

const mostFeatures = 50_000;
/** EPSG codes that are WGS-84 in degrees; 0 where a file says nothing. */
const wgs84Codes = [0, 4326];

/** The features of a FlatGeobuf file in WGS-84. @throws LayerError for another reference system, too many, or damage */
export async function readFeatures(bytes: Uint8Array): Promise<FeatureCollection> {
  const features: Feature[] = [];
  try {
    for await (const feature of deserialize(bytes, { headerMetaFn: checkHeader })) {
      // The library's own type of the same thing.
      features.push(feature as Feature);
      if (features.length > mostFeatures) throw new LayerError('size');
    }
  } catch (error) {
    throw error instanceof LayerError ? error : new LayerError('content');
  }
  return { type: 'FeatureCollection', features };
}

/** An index over no features makes the library count for ever. */
function checkHeader({ featuresCount, indexNodeSize, crs }: HeaderMeta): void {
  if (featuresCount > mostFeatures) throw new LayerError('size');
  if (indexNodeSize > 0 && !(featuresCount > 0)) throw new LayerError('content');
  if (crs && !wgs84Codes.includes(crs.code)) throw new LayerError('content');
}
