import gcoord from 'gcoord';
import type { Geometry, Position } from 'geojson';

/**
 * A WGS-84 geometry as maps in GCJ-02 (AMap, Tencent) draw it, by the published approximation of that
 * datum; the input stays as it is. Outside mainland China nothing is offset.
 */
export function inGcj02(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: geometry.type, coordinates: moved(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(moved) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((path) => path.map(moved)) };
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(moved)));
      return { type: geometry.type, coordinates };
    }
    case 'GeometryCollection':
      return { type: geometry.type, geometries: geometry.geometries.map(inGcj02) };
  }
}

/** Six decimals, a tenth of a metre: the offset itself is known no better. */
const decimals = 1e6;

function moved([lng = 0, lat = 0, ...others]: Position): Position {
  const coordinates: [number, number] = [lng, lat];
  // Converts in place. Given a bare position instead, gcoord is five times slower, for its messages.
  gcoord.transform({ type: 'Point', coordinates }, gcoord.WGS84, gcoord.GCJ02);
  return [...coordinates.map((degrees) => Math.round(degrees * decimals) / decimals), ...others];
}
