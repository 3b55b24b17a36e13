import bundledUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** MapLibre 6 starts its worker from a file of its own origin; the bundler puts it there. */
export const workerUrl = new URL(bundledUrl, import.meta.url).href;
