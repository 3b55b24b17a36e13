import { fetchCompiled } from '../atlas/fetchCompiled.ts';
import { loadGeometry } from '../atlas/loadGeometry.ts';
import type { AtlasIndex, OutlineEntry } from '../domain/atlasIndex.ts';
import type { EmbedOptions } from '../domain/embedAddress.ts';
import type { BoundingBox } from '../domain/outline.ts';
import { outlineFrame } from '../domain/outlineFrame.ts';
import type { Theme } from '../domain/palette.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { embedMapTexts } from '../i18n/parts/embedMap.ts';
import { hasWebGl2 } from '../map/hasWebGl2.ts';
import { loadLabelFont } from '../map/labelFont.ts';
import { createMap, MapStartError, reasoned } from '../map/mapStartError.ts';
import { matchMediaQuery } from '../map/mediaQueries.ts';
import type { Camera } from '../state/camera.ts';
import './liveMap.css';

type EmbedPlaces = Pick<AtlasIndex, 'places' | 'outlines'>;

export interface EmbedMapStart {
  readonly container: HTMLElement;
  readonly options: Pick<EmbedOptions, 'language' | 'layers'>;
  readonly theme: Theme;
  readonly bbox: BoundingBox;
  /** Places to draw beside the districts; all of the layers where null. */
  readonly only: readonly string[] | null;
  readonly selected: string | null;
  /** Address of the names and positions of all places. */
  readonly placesFile: URL;
  readonly onPick: (place: string) => void;
  /** Complete: time to take the picture away. */
  readonly onFirstIdle: () => void;
  readonly onContextLost: () => void;
}

export interface EmbedLiveMap {
  /** Marks a place and brings it into view; false where the map has none of that id. */
  select(place: string | null): boolean;
  setView(camera: Camera): void;
  stop(): void;
}

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Draws the interactive map into the picture's box. Rejects with a MapStartError that says what failed. */
export async function startEmbedMap(start: EmbedMapStart): Promise<EmbedLiveMap> {
  if (!hasWebGl2()) throw new MapStartError('no-webgl2');
  const { options, theme, bbox, container } = start;
  const { language } = options;
  const [{ MapLibreAdapter }, { map: words }, geometry, atlas] = await Promise.all([
    reasoned('script', import('../map/maplibre/mapLibreAdapter.ts')),
    reasoned('script', loadMessages[language]()),
    reasoned('data', loadGeometry()),
    reasoned('data', fetchCompiled<EmbedPlaces>(start.placesFile.href)),
    loadLabelFont(),
  ]);
  const texts = {
    mapLabel: words.label,
    zoomIn: words.zoomIn,
    zoomOut: words.zoomOut,
    kilometres: words.kilometres,
    metres: words.metres,
    gestures: embedMapTexts[language].gestures,
  };
  const map = createMap(
    () =>
      new MapLibreAdapter({
        container,
        atlas,
        geometry,
        language,
        theme,
        texts,
        bbox,
        padding: noPadding,
        camera: null,
      }),
  );
  const stopIdle = map.listen({
    onIdle: () => {
      stopIdle();
      start.onFirstIdle();
    },
  });
  map.listen({
    onPick: (place) => place !== null && start.onPick(place),
    onHover: (place) => map.setHoveredPlace(place),
    onContextLost: start.onContextLost,
  });
  map.setVisiblePlaces(visiblePlaces(atlas, start));
  map.setDistrictLinesVisible(options.layers.includes('districts'));
  map.setSelectedPlace(start.selected);
  return {
    select: (place) => {
      const outline = atlas.outlines.find((each) => each.place === place);
      if (place !== null && !atlas.places.some(({ id }) => id === place)) return false;
      map.setSelectedPlace(place);
      if (outline) bringIntoView(outline);
      return true;
    },
    setView: (camera) => map.jumpTo(camera),
    stop: () => map.destroy(),
  };

  function bringIntoView(outline: OutlineEntry): void {
    map.showBounds(outlineFrame(outline), noPadding, !matchMediaQuery('(prefers-reduced-motion: reduce)'));
  }
}

function visiblePlaces({ places }: EmbedPlaces, { options, only }: EmbedMapStart): ReadonlySet<string> {
  const shown = places.filter(
    ({ id, layer, kind }) =>
      layer !== undefined &&
      options.layers.includes(layer) &&
      (only === null || kind === 'district' || only.includes(id)),
  );
  return new Set(shown.map(({ id }) => id));
}
