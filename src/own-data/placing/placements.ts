import type { OwnFeatures } from '../../domain/ownLayer.ts';
import type { GeometryAnswer, GeometryQuestion } from './geometryMessages.ts';
import { PlacedGeometry } from './placedGeometry.ts';

/** The placed geometry of a worker's datasets. One that is placed anew is no longer where it was before. */
export class Placements {
  readonly #geometries = new Map<number, PlacedGeometry>();
  readonly #latest = new Map<number, number>();
  #count = 0;

  /** Takes the features of a dataset, by rising row, and returns the number of their placement. */
  put(dataset: number, features: OwnFeatures): number {
    const before = this.#latest.get(dataset);
    if (before !== undefined) this.#geometries.delete(before);
    this.#count += 1;
    this.#geometries.set(this.#count, new PlacedGeometry(features));
    this.#latest.set(dataset, this.#count);
    return this.#count;
  }

  /** An earlier placement is empty. */
  answer(asked: GeometryQuestion): GeometryAnswer {
    const { question } = asked;
    const geometry = this.#geometries.get(asked.placement);
    try {
      if (asked.kind === 'tile') {
        return { kind: 'tile', question, tile: geometry?.tile(asked.at, asked.codes) ?? null };
      }
      const features = geometry
        ? geometry.find(asked.wish)
        : { type: 'FeatureCollection' as const, features: [] };
      return { kind: 'found', question, features };
    } catch {
      // One tile that cannot be cut takes no other with it, nor the worker and what it has read.
      return { kind: 'failed', question };
    }
  }
}
