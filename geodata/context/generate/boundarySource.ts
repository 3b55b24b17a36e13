import type { Area } from './areas.ts';
import type { Vertex } from './vertex.ts';

/** Where the borders come from, and how its coordinates become integers and then WGS-84. */
export interface BoundarySource {
  readonly areas: readonly Area[];
  /** Integer grid cells per degree: borders are matched on this grid, never on rounded decimals. */
  readonly cellsPerDegree: number;
  /** Grid cell to WGS-84 degrees. */
  readonly toWgs84: (cell: Vertex) => Vertex;
}
