import type { MapFailure } from '../domain/mapFailure.ts';

/** A map that could not start, and why. */
export class MapStartError extends Error {
  constructor(
    readonly reason: MapFailure,
    cause?: unknown,
  ) {
    super(`The map could not start: ${reason}`, { cause });
  }
}

/** A step towards a map; if it fails, this was the reason. */
export async function reasoned<T>(reason: MapFailure, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new MapStartError(reason, cause);
  }
}

/** Makes the drawn map, which only a missing graphics context keeps from being made. */
export function createMap<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new MapStartError('no-webgl2', cause);
  }
}
