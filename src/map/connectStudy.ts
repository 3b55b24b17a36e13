import type { Position } from 'geojson';
import type { BoundingBox } from '../domain/outline.ts';
import type { Ground } from '../domain/studyArea/ground.ts';
import { studyFeatures } from '../domain/studyArea/studyFeatures.ts';
import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { matchMediaQuery } from './mediaQueries.ts';

/**
 * Draws the study area and the spot asked about, moves to an area that is newly chosen, and hands a click
 * to the question while it is asked. Returns the function that stops it.
 */
export function connectStudy(store: AtlasStore, map: MapAdapter, padding: () => MapPadding): () => void {
  let seenWish: object | null = null;

  function show(state: AtlasState, before: AtlasState | null): void {
    const ground = state.studyReport?.ground ?? null;
    const earlier = before ?? nothing;
    if (state.studyReport !== earlier.studyReport || state.studyPoint !== earlier.studyPoint) {
      map.setStudyArea(ground || state.studyPoint ? studyFeatures(ground, state.studyPoint) : null);
    }
    if (state.studyPicking !== earlier.studyPicking) map.setPointPicking(state.studyPicking);
    // A wish made with a new area waits for its ground.
    if (ground && state.studyInView !== seenWish) {
      seenWish = state.studyInView;
      map.showBounds(boundsOf(ground), padding(), !matchMediaQuery('(prefers-reduced-motion: reduce)'));
    }
  }

  const stopListening = map.listen({ onPoint: (at) => store.getState().setStudyPoint(at) });
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return () => {
    unsubscribe();
    stopListening();
  };
}

const nothing = { studyReport: null, studyPoint: null, studyPicking: false } as const;

function boundsOf(ground: Ground): BoundingBox {
  const rings: Position[][] = ground.type === 'Polygon' ? ground.coordinates : ground.coordinates.flat();
  const lngs = rings.flat().map(([lng = 0]) => lng);
  const lats = rings.flat().map(([, lat = 0]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
