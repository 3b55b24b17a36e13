/** Why a map could not start; the picture in its place stays, or a map without WebGL comes. */
export type MapFailure = 'no-webgl2' | 'script' | 'data';
