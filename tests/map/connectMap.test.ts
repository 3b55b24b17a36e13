import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { BoundingBox, LngLat, OutlineSummary } from '../../src/domain/outline.ts';
import { outlineFrame } from '../../src/domain/outlineFrame.ts';
import { reachFrame } from '../../src/domain/reachFrame.ts';
import { connectMap } from '../../src/map/connectMap.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import type { Camera } from '../../src/state/camera.ts';
import { type AtlasStore, createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const padding = { top: 10, right: 400, bottom: 10, left: 320 };
const haizhu = drawn('haizhu', [113.2, 23, 113.4, 23.1], [113.3, 23.05]);
const pazhou: OutlineSummary = {
  ...drawn('pazhou', [113.37, 23.1, 113.37, 23.1], [113.37, 23.1]),
  ...{ geometry: 'point', certainty: 'point-only', uncertaintyMeters: 3000 },
};
const atlas: Atlas = { ...sampleAtlas, outlines: [haizhu, pazhou] };

function drawn(place: string, bbox: BoundingBox, labelPoint: LngLat): OutlineSummary {
  const method = { zh: '', en: '' };
  return {
    ...{ place, geometry: 'polygon', certainty: 'approximate', datum: 'WGS84', method },
    ...{ bbox, labelPoint },
  };
}

let frames: FrameRequestCallback[] = [];

/** Draws the frames that were asked for. */
function nextFrame(): void {
  for (const draw of frames.splice(0)) draw(0);
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => undefined;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function connected(store: AtlasStore = createAtlasStore(atlas)) {
  const map = createNullMapAdapter();
  const settled: [Camera, boolean][] = [];
  const disconnect = connectMap(store, map, {
    padding: () => padding,
    onCameraSettled: (camera, byReader) => settled.push([camera, byReader]),
  });
  return { store, map, settled, disconnect, state: () => store.getState() };
}

function shown(map: ReturnType<typeof createNullMapAdapter>): unknown[] {
  const places = map.lastCall('setVisiblePlaces')?.args[0];
  return places instanceof Set ? [...places].sort() : [];
}

describe('a map as it is connected', () => {
  it('shows what passes the filter, and what the address selected, without moving', () => {
    const { map } = connected(createAtlasStore(atlas, { selectedPlace: 'pazhou' }));
    nextFrame();
    expect(shown(map)).toEqual(atlas.places.flatMap(({ id }) => (id === 'guangzhou' ? [] : [id])).sort());
    expect(map.lastCall('setDistrictLinesVisible')?.args).toEqual([true]);
    expect(map.lastCall('setSelectedPlace')?.args).toEqual(['pazhou']);
    expect(map.lastCall('showBounds')).toBeUndefined();
    expect(map.lastCall('keepInView')).toBeUndefined();
  });
});

describe('a filter', () => {
  it('shows and hides places on the map', () => {
    const { map, state } = connected();
    state().toggleSector('finance');
    expect(shown(map)).toEqual(['baietan-cbd']);
    state().clearFilter();
    expect(shown(map)).toContain('pazhou');
  });

  it('takes the lines between districts away with the layer of districts', () => {
    const { map, state } = connected();
    state().toggleLayer('districts');
    expect(map.lastCall('setDistrictLinesVisible')?.args).toEqual([false]);
    expect(shown(map)).not.toContain('haizhu');
    state().toggleLayer('districts');
    expect(map.lastCall('setDistrictLinesVisible')?.args).toEqual([true]);
  });

  it('is not told again when something else changes', () => {
    const { map, state } = connected();
    const before = map.calls.length;
    state().setSearchText('pazhou');
    state().setMapStatus({ kind: 'ready' });
    expect(map.calls).toHaveLength(before);
  });
});

describe('a selection', () => {
  it('from the list brings a drawn place clear of the panels', () => {
    const { map, state } = connected();
    state().selectPlace('haizhu', 'list');
    expect(map.lastCall('setSelectedPlace')?.args).toEqual(['haizhu']);
    // The profile, which covers part of the map, is there by the next frame only.
    expect(map.lastCall('showBounds')).toBeUndefined();
    nextFrame();
    expect(map.lastCall('showBounds')?.args).toEqual([haizhu.bbox, padding, true]);
  });

  it('of a point shows its surroundings', () => {
    const { map, state } = connected();
    state().selectPlace('pazhou', 'search');
    nextFrame();
    expect(map.lastCall('showBounds')?.args).toEqual([outlineFrame(pazhou), padding, true]);
  });

  it('from the map moves no further than needed', () => {
    const { map, state } = connected();
    state().selectPlace('pazhou', 'map');
    nextFrame();
    expect(map.lastCall('keepInView')?.args).toEqual([pazhou.labelPoint, padding, true]);
    expect(map.lastCall('showBounds')).toBeUndefined();
  });

  it('of the whole city shows all districts', () => {
    const { map, state } = connected();
    state().selectPlace('guangzhou', 'list');
    nextFrame();
    expect(map.lastCall('showBounds')?.args).toEqual([haizhu.bbox, padding, true]);
  });

  it('of nothing, or of a place that is nowhere on the map, leaves the map where it is', () => {
    const { map, state } = connected(createAtlasStore(atlas, { selectedPlace: 'pazhou' }));
    state().selectPlace('riverside-area', 'list');
    nextFrame();
    state().selectPlace(null, 'list');
    nextFrame();
    expect(map.lastCall('setSelectedPlace')?.args).toEqual([null]);
    expect(map.lastCall('showBounds')).toBeUndefined();
    expect(map.lastCall('keepInView')).toBeUndefined();
  });

  it('jumps for readers who asked for less motion', () => {
    const matchMedia = (query: string) => ({ matches: query.includes('prefers-reduced-motion: reduce') });
    vi.stubGlobal('window', { matchMedia });
    const { map, state } = connected();
    state().selectPlace('haizhu', 'list');
    nextFrame();
    expect(map.lastCall('showBounds')?.args.at(-1)).toBe(false);
    state().selectPlace('pazhou', 'map');
    nextFrame();
    expect(map.lastCall('keepInView')?.args.at(-1)).toBe(false);
  });
});

describe('lines and rings', () => {
  const selected = { selectedPlace: 'pazhou' };

  it('are brought into view when they are asked for', () => {
    const { map, state } = connected(createAtlasStore(atlas, selected));
    state().toggleReach();
    nextFrame();
    expect(map.lastCall('showBounds')?.args).toEqual([reachFrame(pazhou), padding, true]);
  });

  it('leave the map where it is when they are taken away or come with the link', () => {
    const { map, state } = connected(createAtlasStore(atlas, { ...selected, reachShown: true }));
    nextFrame();
    state().toggleReach();
    nextFrame();
    expect(map.lastCall('showBounds')).toBeUndefined();
  });

  it('are in view around the next place too, unless it was chosen on the map', () => {
    const { map, state } = connected(createAtlasStore(atlas, { reachShown: true }));
    state().selectPlace('pazhou', 'map');
    nextFrame();
    expect(map.lastCall('showBounds')).toBeUndefined();
    state().selectPlace(null, 'list');
    state().selectPlace('pazhou', 'list');
    nextFrame();
    expect(map.lastCall('showBounds')?.args).toEqual([reachFrame(pazhou), padding, true]);
  });
});

describe('what happens on the map', () => {
  it('reaches the store: picks, hovering, camera', () => {
    const { map, settled, state } = connected();
    map.emit('onPick', 'pazhou');
    expect(state()).toMatchObject({ selectedPlace: 'pazhou', selectionOrigin: 'map' });
    map.emit('onHover', 'haizhu');
    expect(state().hoveredPlace).toBe('haizhu');
    expect(map.lastCall('setHoveredPlace')?.args).toEqual(['haizhu']);
    map.emit('onPick', null);
    map.emit('onHover', null);
    expect(state()).toMatchObject({ selectedPlace: null, hoveredPlace: null });
    const camera = { zoom: 12, lat: 23.1, lng: 113.3 };
    map.emit('onCameraSettled', camera, true);
    expect(settled).toEqual([[camera, true]]);
  });

  it('tells the page when the graphics are gone and when they are back', () => {
    const { map, state } = connected();
    map.emit('onContextLost');
    expect(state().mapStatus).toEqual({ kind: 'lost' });
    map.emit('onContextRestored');
    expect(state().mapStatus).toEqual({ kind: 'ready' });
  });

  it('marks the first frame that shows a filter or a selection, and no other', () => {
    const mark = vi.spyOn(performance, 'mark');
    const { map, state } = connected();
    map.emit('onRendered');
    expect(mark).not.toHaveBeenCalled();
    state().toggleLayer('hubs');
    map.emit('onRendered');
    map.emit('onRendered');
    expect(mark.mock.calls).toEqual([['filter:painted']]);
    state().selectPlace('pazhou', 'list');
    map.emit('onRendered');
    expect(mark.mock.calls.at(-1)).toEqual(['select:painted']);
  });
});

describe('a disconnected map', () => {
  it('hears nothing and says nothing any more', () => {
    const { map, state, disconnect } = connected();
    disconnect();
    const before = map.calls.length;
    state().toggleLayer('hubs');
    state().selectPlace('pazhou', 'list');
    nextFrame();
    map.emit('onHover', 'haizhu');
    map.emit('onContextLost');
    expect(map.calls).toHaveLength(before);
    expect(state()).toMatchObject({ hoveredPlace: null, mapStatus: { kind: 'waiting' } });
  });

  it('is not moved by a selection of the frame before', () => {
    const { map, state, disconnect } = connected();
    state().selectPlace('haizhu', 'list');
    disconnect();
    nextFrame();
    expect(map.lastCall('showBounds')).toBeUndefined();
  });
});
