import { geometryUrl } from 'virtual:atlas-geometry-url';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { decodeGeometry } from './decodeGeometry.ts';
import type { PackedGeometry } from './packedGeometry.ts';

/** Fetches the atlas' own geometry file and unpacks it. Rejects if the file cannot be had whole. */
export async function loadGeometry(): Promise<AtlasGeometry> {
  const response = await fetch(geometryUrl);
  if (!response.ok) throw new Error(`${response.status} for ${geometryUrl}`);
  // Compiled by the build that made this script and fetched by its content hash: no foreign data.
  const packed: PackedGeometry = await response.json();
  return decodeGeometry(packed);
}
