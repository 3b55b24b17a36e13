import type { BoundingBox } from '../domain/outline.ts';
import type { PlainMapReason } from '../state/mapSlice.ts';
import { hasWebGl2 } from './hasWebGl2.ts';
import { loadSvgMap, loadWebGlMap, type MapMakings } from './loadMap.ts';
import type { MapAdapter } from './mapAdapter.ts';
import { MapStartError, reasoned } from './mapStartError.ts';
import { matchMediaQuery } from './mediaQueries.ts';
import { type MapConnections, runMap } from './runMap.ts';

export type MapStart = MapMakings & Omit<MapConnections, 'onGone' | 'connectOverlays'>;

export interface RunningMap {
  /** Another one once the browser has taken the first one's context for good. */
  readonly map: MapAdapter;
  /** Shows an area clear of the panels. */
  readonly showBounds: (bbox: BoundingBox) => void;
  readonly stop: () => void;
}

/**
 * Draws the map and connects it to the store: by WebGL 2, or as SVG where there is none or the reader
 * wants it so. Rejects with a MapStartError that says what kept it from starting.
 */
export async function startMap(start: MapStart): Promise<RunningMap> {
  const { store } = start;
  const [first, { connectOverlays }] = await Promise.all([
    loadSuitableMap(start),
    reasoned('script', import('./connectOverlays.ts')),
  ]);
  const connections = { ...start, connectOverlays, onGone: () => void replace() };
  let { map } = first;
  let stop = runMap(map, connections);
  let isOver = false;
  note(first.plain);

  function note(plain: PlainMapReason | null): void {
    if (plain) store.getState().setPlainMap(plain);
  }

  async function replace(): Promise<void> {
    try {
      const next = await loadSvgMap({ ...start, camera: map.camera() });
      if (isOver) return next.destroy();
      stop();
      map = next;
      stop = runMap(map, connections);
      note('lost');
    } catch {
      // Then the reader has been told that the map is lost, and the list goes on working.
    }
  }

  return {
    get map() {
      return map;
    },
    showBounds: (bbox) =>
      map.showBounds(bbox, start.padding(), !matchMediaQuery('(prefers-reduced-motion: reduce)')),
    stop: () => {
      isOver = true;
      stop();
    },
  };
}

interface SuitableMap {
  readonly map: MapAdapter;
  /** Why it is no WebGL map; null where it is one. */
  readonly plain: PlainMapReason | null;
}

async function loadSuitableMap(start: MapMakings): Promise<SuitableMap> {
  const plain = start.store.getState().renderer === 'svg' ? 'asked' : hasWebGl2() ? null : 'no-webgl2';
  if (plain) return { map: await loadSvgMap(start), plain };
  try {
    return { map: await loadWebGlMap(start), plain: null };
  } catch (error) {
    // A context that is there may still not do for a map.
    if (!(error instanceof MapStartError) || error.reason !== 'no-webgl2') throw error;
    return { map: await loadSvgMap(start), plain: 'no-webgl2' };
  }
}
