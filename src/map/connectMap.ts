import { outlineFrame } from '../domain/outlineFrame.ts';
import { cityFrame } from '../domain/pageFrame.ts';
import { reachFrame } from '../domain/reachFrame.ts';
import type { AtlasState } from '../state/atlasState.ts';
import type { Camera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../state/selectors.ts';
import { connectOwnDataWhenUsed } from './connectOwnDataWhenUsed.ts';
import { connectDrawingWhenUsed } from './drawing/connectDrawingWhenUsed.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { matchMediaQuery } from './mediaQueries.ts';

/** What the page tells a connected map beside the store. */
export interface MapSurroundings {
  /** Pixels that panels cover now; read anew for every camera move. */
  readonly padding: () => MapPadding;
  readonly onCameraSettled: (camera: Camera, byReader: boolean) => void;
}

/**
 * Lets the store drive the map and the map tell the store, outside React. The camera goes one way
 * only: it belongs to the map. Returns the function that parts them again.
 */
export function connectMap(store: AtlasStore, map: MapAdapter, surroundings: MapSurroundings): () => void {
  const outlines = new Map(store.getState().atlas.outlines.map((outline) => [outline.place, outline]));
  let pendingMark: string | null = null;
  let pendingFrame = 0;

  function show(state: AtlasState, before: AtlasState | null): void {
    const visible = selectVisiblePlaces(state);
    if (!before || visible !== selectVisiblePlaces(before)) {
      map.setVisiblePlaces(visible);
      map.setDistrictLinesVisible(state.filter.layers.includes('districts'));
      if (before) pendingMark = 'filter:painted';
    }
    if (state.hoveredPlace !== (before?.hoveredPlace ?? null)) map.setHoveredPlace(state.hoveredPlace);
    if (state.selectedPlace !== (before?.selectedPlace ?? null)) {
      map.setSelectedPlace(state.selectedPlace);
      if (before) pendingMark = 'select:painted';
      if (before) bringIntoView(state, state.selectionOrigin === 'map');
    } else if (before && state.reachShown && !before.reachShown) bringIntoView(state, false);
  }

  /** @param isSeen The reader chose it on the map: do not move it further than needed. */
  function bringIntoView(state: AtlasState, isSeen: boolean): void {
    const outline = outlines.get(state.selectedPlace ?? '');
    const isCity = state.atlas.places.some(({ id, kind }) => id === state.selectedPlace && kind === 'city');
    if (!outline && !isCity) return;
    const frame = state.reachShown ? reachFrame : outlineFrame;
    const animate = !matchMediaQuery('(prefers-reduced-motion: reduce)');
    // The profile opens in this very turn: wait a frame, so that the padding counts it.
    cancelAnimationFrame(pendingFrame);
    pendingFrame = requestAnimationFrame(() => {
      const padding = surroundings.padding();
      if (!outline) map.showBounds(cityFrame(state.atlas), padding, animate);
      else if (isSeen) map.keepInView(outline.labelPoint, padding, animate);
      else map.showBounds(frame(outline), padding, animate);
    });
  }

  const stopListening = map.listen({
    onPick: (place) => store.getState().selectPlace(place, 'map'),
    onHover: (place) => store.getState().hoverPlace(place),
    onCameraSettled: surroundings.onCameraSettled,
    onRendered: () => {
      if (pendingMark) performance.mark(pendingMark);
      pendingMark = null;
    },
    onContextLost: () => store.getState().setMapStatus({ kind: 'lost' }),
    onContextRestored: () => store.getState().setMapStatus({ kind: 'ready' }),
  });
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  const stopDrawing = connectDrawingWhenUsed(store, map, surroundings.padding);
  const stopOwnData = connectOwnDataWhenUsed(store, map, surroundings.padding);
  return () => {
    cancelAnimationFrame(pendingFrame);
    unsubscribe();
    stopDrawing();
    stopOwnData();
    stopListening();
  };
}
