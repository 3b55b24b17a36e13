import type { LayerFailure } from '../../domain/siteConfig/layerFailure.ts';

/** A base map or layer of the site that cannot be had. */
export class LayerError extends Error {
  readonly failure: LayerFailure;

  constructor(reason: LayerFailure['reason'], status = 0) {
    super(`${reason} ${status}`);
    this.name = 'LayerError';
    this.failure = { reason, status };
  }
}

/** What an error of any kind says of a base map or layer. */
export function failureOf(error: unknown): LayerFailure {
  if (error instanceof LayerError) return error.failure;
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  // `fetch` rejects with a TypeError where there is no connection and where it is not allowed.
  if (isTimeout) return { reason: 'timeout', status: 0 };
  return { reason: error instanceof TypeError ? 'unreachable' : 'content', status: 0 };
}
