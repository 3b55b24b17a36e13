import type { AtlasGeometry } from '../domain/geometry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BoundingBox } from '../domain/outline.ts';
import type { Camera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { loadLabelFont } from './labelFont.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { workerUrl } from './maplibre/workerUrl.ts';
import { createMap, reasoned } from './mapStartError.ts';
import type { MapTexts } from './mapTexts.ts';
import { darkQuery, matchMediaQuery } from './mediaQueries.ts';

/** What a map is made of, whatever draws it. */
export interface MapMakings {
  readonly store: AtlasStore;
  readonly container: HTMLElement;
  readonly loadGeometry: () => Promise<AtlasGeometry>;
  readonly language: Language;
  readonly texts: MapTexts;
  readonly bbox: BoundingBox;
  /** Where the picture stands that the map takes over from. */
  readonly framePadding: MapPadding;
  readonly camera: Camera | null;
}

/** Loads code, geometry and label font side by side and draws the map. Rejects with a MapStartError. */
export async function loadWebGlMap(makings: MapMakings): Promise<MapAdapter> {
  fetchAhead(workerUrl);
  const [{ MapLibreAdapter }, geometry] = await Promise.all([
    reasoned('script', import('./maplibre/mapLibreAdapter.ts')),
    reasoned('data', makings.loadGeometry()),
    loadLabelFont(),
  ]);
  return createMap(() => new MapLibreAdapter({ ...optionsOf(makings), geometry }));
}

/** The same as SVG, for browsers without WebGL 2. Rejects with a MapStartError. */
export async function loadSvgMap(makings: MapMakings): Promise<MapAdapter> {
  const [{ SvgMapAdapter }, geometry] = await Promise.all([
    reasoned('script', import('./svg/svgMapAdapter.ts')),
    reasoned('data', makings.loadGeometry()),
  ]);
  return new SvgMapAdapter({ ...optionsOf(makings), geometry });
}

function optionsOf({ store, framePadding, ...makings }: MapMakings) {
  const theme = matchMediaQuery(darkQuery) ? 'dark' : 'light';
  return { ...makings, atlas: store.getState().atlas, theme, padding: framePadding } as const;
}

/** Brings a file into the browser's cache while the map's code is still on its way. */
function fetchAhead(url: string): void {
  // Only a head start: the map asks again and tells of any failure itself.
  fetch(url).catch(() => {});
}
