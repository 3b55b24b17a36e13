import { geometryUrl } from 'virtual:atlas-geometry-url';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { decodeGeometry } from './decodeGeometry.ts';
import { fetchCompiled } from './fetchCompiled.ts';
import type { PackedGeometry } from './packedGeometry.ts';

/** Fetches the atlas' own geometry file and unpacks it. Rejects if it cannot be had. */
export async function loadGeometry(): Promise<AtlasGeometry> {
  return decodeGeometry(await fetchCompiled<PackedGeometry>(geometryUrl));
}
