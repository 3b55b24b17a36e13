/** Why a configured base map or layer is not there. */
export const layerFailures = [
  'status',
  'unreachable',
  'timeout',
  'content',
  'size',
  'tiles',
  'webgl',
] as const;

export interface LayerFailure {
  /**
   * `status`: an HTTP error; `unreachable`: no connection, or not allowed by CORS or by this site's policy;
   * `timeout`; `content`: the answer is something else than asked for; `size`: too large; `tiles`: tiles
   * failed after they were asked for; `webgl`: only a map drawn by WebGL can show it.
   */
  readonly reason: (typeof layerFailures)[number];
  /** The HTTP status, if that is the reason; 0 otherwise. */
  readonly status: number;
}
