import type { AtlasGeometry } from '../domain/geometry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { MapFailure } from '../domain/mapFailure.ts';
import type { BoundingBox } from '../domain/outline.ts';
import type { Camera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { connectMap } from './connectMap.ts';
import { loadLabelFont } from './labelFont.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { workerUrl } from './maplibre/workerUrl.ts';
import type { MapTexts } from './mapTexts.ts';
import { matchMediaQuery, watchMediaQuery } from './mediaQueries.ts';

const darkQuery = '(prefers-color-scheme: dark)';

export interface MapStart {
  readonly store: AtlasStore;
  readonly container: HTMLElement;
  readonly loadGeometry: () => Promise<AtlasGeometry>;
  readonly language: Language;
  readonly texts: MapTexts;
  readonly bbox: BoundingBox;
  /** Where the picture stands that the map takes over from. */
  readonly framePadding: MapPadding;
  /** What panels leave free at any later moment. */
  readonly padding: () => MapPadding;
  readonly camera: Camera | null;
  readonly onCameraSettled: (camera: Camera, byReader: boolean) => void;
  /** The map is complete: time to take the picture away. */
  readonly onFirstIdle: () => void;
}

export interface RunningMap {
  readonly map: MapAdapter;
  /** Shows an area clear of the panels. */
  readonly showBounds: (bbox: BoundingBox) => void;
  readonly stop: () => void;
}

/** A map that could not start, and why. */
export class MapStartError extends Error {
  constructor(
    readonly reason: MapFailure,
    cause?: unknown,
  ) {
    super(`The map could not start: ${reason}`, { cause });
  }
}

/**
 * Loads the map's code, geometry and label font side by side, draws the map and connects it to the
 * store. Rejects with a MapStartError that says which of them failed.
 */
export async function startMap(start: MapStart): Promise<RunningMap> {
  if (!hasWebGl2()) throw new MapStartError('no-webgl2');
  fetchAhead(workerUrl);
  const [{ MapLibreAdapter }, { connectOverlays }, geometry] = await Promise.all([
    reasoned('script', import('./maplibre/mapLibreAdapter.ts')),
    reasoned('script', import('./connectOverlays.ts')),
    reasoned('data', start.loadGeometry()),
    loadLabelFont(),
  ]);
  const { store, language } = start;
  const { atlas } = store.getState();
  const theme = matchMediaQuery(darkQuery) ? 'dark' : 'light';
  const map = create(
    () =>
      new MapLibreAdapter({
        ...start,
        atlas,
        geometry,
        theme,
        padding: start.framePadding,
      }),
  );
  const stopIdle = map.listen({
    onIdle: () => {
      stopIdle();
      start.onFirstIdle();
    },
  });
  const disconnect = connectMap(store, map, start);
  const stopOverlays = connectOverlays(store, map);
  const stopTheme = watchMediaQuery(darkQuery, (dark) =>
    map.setAppearance(language, dark ? 'dark' : 'light'),
  );
  return {
    map,
    showBounds: (bbox) =>
      map.showBounds(bbox, start.padding(), !matchMediaQuery('(prefers-reduced-motion: reduce)')),
    stop: () => {
      stopTheme();
      stopOverlays();
      disconnect();
      map.destroy();
    },
  };
}

/** Brings a file into the browser's cache while the map's code is still on its way. */
function fetchAhead(url: string): void {
  // Only a head start: the map asks again and tells of any failure itself.
  fetch(url).catch(() => {});
}

async function reasoned<T>(reason: MapFailure, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new MapStartError(reason, cause);
  }
}

function create<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new MapStartError('no-webgl2', cause);
  }
}

/** Asked before 280 kB of map code are fetched for nothing. */
function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A browser keeps only a few contexts: give this one back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
