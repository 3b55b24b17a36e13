/** Why there is no interactive map; the picture in its place stays. */
export type MapFailure = 'no-webgl2' | 'script' | 'data';
