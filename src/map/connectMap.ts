import { outlineFrame } from '../domain/outlineFrame.ts';
import { cityFrame } from '../domain/pageFrame.ts';
import type { AtlasState } from '../state/atlasState.ts';
import type { Camera } from '../state/camera.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../state/selectors.ts';
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
      if (before) bringIntoView(state);
    }
  }

  function bringIntoView(state: AtlasState): void {
    const outline = outlines.get(state.selectedPlace ?? '');
    const isCity = state.atlas.places.some(({ id, kind }) => id === state.selectedPlace && kind === 'city');
    if (!outline && !isCity) return;
    const animate = !matchMediaQuery('(prefers-reduced-motion: reduce)');
    // The profile opens in this very turn: wait a frame, so that the padding counts it.
    cancelAnimationFrame(pendingFrame);
    pendingFrame = requestAnimationFrame(() => {
      const padding = surroundings.padding();
      if (!outline) map.showBounds(cityFrame(state.atlas), padding, animate);
      else if (state.selectionOrigin === 'map') map.keepInView(outline.labelPoint, padding, animate);
      else map.showBounds(outlineFrame(outline), padding, animate);
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
  return () => {
    cancelAnimationFrame(pendingFrame);
    unsubscribe();
    stopListening();
  };
}
