import type { Feature, Geometry } from 'geojson';
import { type CsvCell, toCsv } from '../../domain/csv.ts';
import type { LngLat } from '../../domain/outline.ts';
import { inGcj02 } from '../../own-data/write/inGcj02.ts';
import { toWellKnownText } from '../../own-data/write/wellKnownText.ts';

/** What a record says beside where it is. */
export type ExportedProperties = Readonly<Record<string, CsvCell>>;

/** Data as they are saved: WGS-84, one kind of record. */
export interface ExportedSet {
  readonly features: readonly Feature<Geometry | null, ExportedProperties>[];
  /** Of a record that is no point: the one position a table gives for it. Absent where shapes are written out. */
  readonly pointOf?: (id: string) => LngLat | undefined;
}

/** Datum of a saved file. WGS-84 unless the reader asks for the other. */
export const exportedDatums = ['WGS84', 'GCJ02'] as const;
export type ExportedDatum = (typeof exportedDatums)[number];

const datumNames: Readonly<Record<ExportedDatum, string>> = { WGS84: 'WGS-84', GCJ02: 'GCJ-02' };

/**
 * A set as GeoJSON. In WGS-84 it is RFC 7946 and nothing more; in GCJ-02, which that format does not
 * know, two foreign members say so.
 */
export function exportedGeoJson({ features }: ExportedSet, datum: ExportedDatum): string {
  const label =
    datum === 'WGS84'
      ? {}
      : {
          datum: datumNames[datum],
          note: 'Coordinates are GCJ-02, not WGS-84 as RFC 7946 asks: about 600 m beside it. 坐标为 GCJ-02，并非 RFC 7946 规定的 WGS-84，相差约 600 米。',
        };
  const moved = features.map((feature) => ({ ...feature, geometry: inDatum(feature.geometry, datum) }));
  return `${JSON.stringify({ type: 'FeatureCollection', ...label, features: moved }, null, 1)}\n`;
}

/**
 * A set as CSV: all properties, then longitude and latitude, the shape as WKT where records have shapes
 * of their own, and the datum in every line, since lines get parted from their file.
 */
export function exportedCsv({ features, pointOf }: ExportedSet, datum: ExportedDatum): string {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const hasShapes = !pointOf && features.some(({ geometry }) => geometry && geometry.type !== 'Point');
  const suffix = datum === 'WGS84' ? '' : '_gcj02';
  const header = [
    ...names,
    ...[`longitude${suffix}`, `latitude${suffix}`],
    ...(hasShapes ? [`wkt${suffix}`] : []),
    'datum',
  ];
  return toCsv(
    // A column of the reader's own may be called as one of these.
    header.map((name, index) => (header.indexOf(name) < index ? `${name}_` : name)),
    features.map(({ id, geometry, properties }) => {
      const point = pointOf?.(String(id));
      const spot: Geometry | null = point ? { type: 'Point', coordinates: [...point] } : geometry;
      const at = inDatum(spot, datum);
      const [lng = null, lat = null] = at?.type === 'Point' ? at.coordinates : [];
      const shape = hasShapes
        ? [geometry ? toWellKnownText(inDatum(geometry, datum) ?? geometry) : null]
        : [];
      return [...names.map((name) => properties[name] ?? null), lng, lat, ...shape, datumNames[datum]];
    }),
  );
}

function inDatum(geometry: Geometry | null, datum: ExportedDatum): Geometry | null {
  return geometry && datum === 'GCJ02' ? inGcj02(geometry) : geometry;
}
