import type { Geometry, Position } from 'geojson';
import type { Drawing } from '../../domain/drawing.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { SnapLine } from '../../domain/snapping.ts';

/** The lines of an atlas, by the place they belong to. */
export type OutlineLines = ReadonlyMap<string, readonly SnapLine[]>;

/** Outlines of zones and districts as lines to snap to, once for all. */
export function outlineLines({
  outlines,
  districts,
}: Pick<AtlasGeometry, 'outlines' | 'districts'>): OutlineLines {
  return new Map(
    [...districts.features, ...outlines.features].map(({ geometry, properties }) => [
      properties.place,
      linesOf(geometry),
    ]),
  );
}

/** What a vertex may snap to: outlines that are shown, and drawings but for the one it belongs to. */
export function* snapLines(
  outlines: OutlineLines,
  isShown: (place: string) => boolean,
  drawings: readonly Drawing[],
  except: string | null,
): Generator<SnapLine> {
  for (const { id, kind, vertices } of drawings) {
    if (id === except) continue;
    const [first] = vertices;
    yield kind === 'area' && first ? [...vertices, first] : vertices;
  }
  for (const [place, lines] of outlines) if (isShown(place)) yield* lines;
}

function linesOf(geometry: Geometry): readonly SnapLine[] {
  switch (geometry.type) {
    case 'Point':
      return [[lngLat(geometry.coordinates)]];
    case 'Polygon':
      return geometry.coordinates.map((ring) => ring.map(lngLat));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => ring.map(lngLat));
    default:
      return [];
  }
}

function lngLat([lng = 0, lat = 0]: Position): LngLat {
  return [lng, lat];
}
