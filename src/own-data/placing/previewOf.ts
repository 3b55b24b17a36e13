import type { OwnFeature, OwnFeatures } from '../../domain/ownLayer.ts';
import { mapPositions } from '../datum/positions.ts';
import type { Reading } from '../datum/reading.ts';
import { toWgs84 } from '../datum/toWgs84.ts';
import type { ParsedRecord } from '../parsedDataset.ts';

/** Enough to recognise where a file lies; drawn anew for each reading the reader looks at. */
const mostFeatures = 400;
const mostPositions = 20_000;

/** Where some records, evenly spread over a file, lie under a reading; WGS-84. */
export function previewOf(
  records: readonly ParsedRecord[],
  { reference }: Pick<Reading, 'reference'>,
): OwnFeatures {
  const convert = toWgs84(reference);
  const step = Math.max(1, records.length / mostFeatures);
  const features: OwnFeature[] = [];
  let positions = 0;
  for (let at = 0; at < records.length && positions < mostPositions; at += step) {
    const row = Math.floor(at);
    const drawn = records[row]?.geometry;
    if (!drawn) continue;
    let isSound = true;
    const geometry = mapPositions(drawn, (position) => {
      positions++;
      const placed = convert(position);
      isSound &&= Math.abs(placed[0]) <= 180 && Math.abs(placed[1]) <= 90;
      return placed;
    });
    if (isSound) features.push({ type: 'Feature', id: row, geometry, properties: {} });
  }
  return { type: 'FeatureCollection', features };
}
