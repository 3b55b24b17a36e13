import gcoord from 'gcoord';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Datum, LngLat, OutlineGeometry } from '../../domain/outline.ts';

type Area = Polygon | MultiPolygon;

/**
 * A geometry in WGS-84, whatever datum it was given in; the input stays as it is. CGCS2000 differs
 * from WGS-84 by centimetres, far below any outline here, and is taken as the same.
 */
export function toWgs84(geometry: Point, datum: Datum): Point;
export function toWgs84(geometry: Area, datum: Datum): Area;
export function toWgs84(geometry: OutlineGeometry, datum: Datum): OutlineGeometry;
export function toWgs84(geometry: OutlineGeometry, datum: Datum): OutlineGeometry {
  const convert = (position: readonly number[]): [number, number] => convertPosition(lngLat(position), datum);
  const convertRings = (rings: readonly (readonly (readonly number[])[])[]) =>
    rings.map((ring) => ring.map(convert));
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: convert(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: convertRings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(convertRings) };
  }
}

function convertPosition([lng, lat]: LngLat, datum: Datum): [number, number] {
  if (datum === 'WGS84' || datum === 'CGCS2000') return [lng, lat];
  // gcoord changes its input in place, so it is handed a position of its own.
  const position: [number, number] = [lng, lat];
  return gcoord.transform(position, gcoord[datum], gcoord.WGS84);
}

/** Datums a geometry is likely to be in although its file says another one. */
export function otherDatums(declared: Datum): readonly Datum[] {
  const same = declared === 'CGCS2000' ? 'WGS84' : declared;
  return (['WGS84', 'GCJ02', 'BD09'] as const).filter((datum) => datum !== same);
}

const datumNames: Readonly<Record<Datum, string>> = {
  WGS84: 'WGS-84',
  GCJ02: 'GCJ-02',
  BD09: 'BD-09',
  CGCS2000: 'CGCS2000',
};

/** The usual spelling of a datum, for messages. */
export function datumName(datum: Datum): string {
  return datumNames[datum];
}

/** Every position of a geometry, in file order. */
export function positionsOf(geometry: OutlineGeometry): LngLat[] {
  if (geometry.type === 'Point') return [lngLat(geometry.coordinates)];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flat().map(lngLat);
}

/** A GeoJSON position as the atlas' pair. */
export function lngLat(position: readonly number[]): LngLat {
  return [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
}
