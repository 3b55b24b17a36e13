import gcoord from 'gcoord';
import type { Geometry } from 'geojson';
import { readGeodata } from '../../../src/compiler/compile.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import { landmarksOf } from '../../../src/own-data/datum/landmarks.ts';
import { mapPositions } from '../../../src/own-data/datum/positions.ts';
import type {
  AttributeValue,
  ParsedDataset,
  ParsedRecord,
  StatedReference,
} from '../../../src/own-data/parsedDataset.ts';
import { gaussKruger114, project } from './kruger.ts';

const compiled = readGeodata('geodata');
export const { atlas, geometry } = compiled;
export const landmarks = landmarksOf(compiled.atlas, compiled.geometry);

/** A copy of a drawn outline or district of the atlas, WGS-84. */
export function outlineOf(place: string): Geometry {
  const { outlines, districts } = compiled.geometry;
  const found = [...outlines.features, ...districts.features].find(({ id }) => id === place);
  if (!found) throw new Error(`no outline of ${place}`);
  return structuredClone(found.geometry);
}

export function record(
  number: number,
  geometry: Geometry | null,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): ParsedRecord {
  return { number, geometry, attributes };
}

export function point(position: LngLat): Geometry {
  return { type: 'Point', coordinates: [...position] };
}

export function dataset(
  records: readonly ParsedRecord[],
  reference: StatedReference = { kind: 'none' },
  name = 'plan',
): ParsedDataset {
  const attributeNames = [...new Set(records.flatMap(({ attributes }) => Object.keys(attributes)))];
  return { name, format: 'GeoJSON', records, attributeNames, reference, problems: [] };
}

/** WGS-84 into each of the systems a planner's file is likely to be in. */
export const intoSystem: Readonly<Record<string, (position: LngLat) => LngLat>> = {
  wgs84: (position) => position,
  gcj02: (position) => offset(position, gcoord.GCJ02),
  bd09: (position) => offset(position, gcoord.BD09),
  'gk-cm114': (position) => project(position, gaussKruger114),
};

function offset([lng, lat]: LngLat, to: typeof gcoord.GCJ02 | typeof gcoord.BD09): LngLat {
  const [east, north] = gcoord.transform([lng, lat], gcoord.WGS84, to);
  return [east, north];
}

/** The same records with every position converted. */
export function converted(
  records: readonly ParsedRecord[],
  convert: (position: LngLat) => LngLat,
): ParsedRecord[] {
  return records.map((each) => ({
    ...each,
    geometry: each.geometry && mapPositions(each.geometry, convert),
  }));
}

/** Coordinates as a file has them: 8 decimals of a degree, or tenths of a millimetre. */
export function asWritten([x, y]: LngLat): LngLat {
  const decimals = Math.abs(x) <= 180 ? 8 : 4;
  return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
}
