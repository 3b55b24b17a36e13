import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** MapLibre 6 starts its worker from a file of its own origin; a bundler has to be told which. */
export function setBundledWorker(): void {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
