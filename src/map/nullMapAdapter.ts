import type { Camera } from '../state/camera.ts';
import type { DrawingBoard } from './drawing/drawingBoard.ts';
import type { MapAdapter, MapEvents } from './mapAdapter.ts';
import type { OwnDataSheet } from './ownDataSheet.ts';
import type { SiteLayerSheet } from './siteLayerSheet.ts';

/** One call made to a map, for tests to read. */
export interface MapCall {
  readonly name:
    | Exclude<keyof MapAdapter, 'listen' | 'camera' | 'drawingBoard' | 'ownDataSheet' | 'siteLayerSheet'>
    | keyof DrawingBoard
    | keyof OwnDataSheet
    | keyof SiteLayerSheet;
  readonly args: readonly unknown[];
}

/** A map that draws nothing: it records what it is asked and lets a test play the reader's part. */
export interface NullMapAdapter extends MapAdapter {
  readonly calls: readonly MapCall[];
  lastCall(name: MapCall['name']): MapCall | undefined;
  /** What was handed to the pointer last: lets a test draw. */
  readonly board: DrawingBoard;
  emit<E extends keyof MapEvents>(event: E, ...args: Parameters<MapEvents[E]>): void;
}

export function createNullMapAdapter(camera: Camera = { zoom: 9, lat: 23.1, lng: 113.4 }): NullMapAdapter {
  const calls: MapCall[] = [];
  const listeners = new Set<Partial<MapEvents>>();
  const record =
    (name: MapCall['name']) =>
    (...args: readonly unknown[]): void => {
      calls.push({ name, args });
    };
  const board: DrawingBoard = {
    show: record('show'),
    label: record('label'),
    setDrawings: record('setDrawings'),
    setSnapping: record('setSnapping'),
    sketch: record('sketch'),
    edit: record('edit'),
    release: record('release'),
    metersPerPixel: () => 10,
    showBounds: record('showBounds'),
  };
  const ownData: OwnDataSheet = {
    add: record('add'),
    remove: record('remove'),
    dress: (...args) => Promise.resolve(record('dress')(...args)),
    mark: record('mark'),
    preview: record('preview'),
    showBounds: record('showBounds'),
  };
  const siteLayers: SiteLayerSheet = {
    showBasemap: record('showBasemap'),
    addOverlay: record('addOverlay'),
    removeOverlay: record('removeOverlay'),
    onFailure: record('onFailure'),
  };
  return {
    calls,
    board,
    ownDataSheet: () => Promise.resolve(ownData),
    siteLayerSheet: () => Promise.resolve(siteLayers),
    drawingBoard: () => Promise.resolve(board),
    lastCall: (name) => calls.findLast((call) => call.name === name),
    emit(event, ...args) {
      for (const events of listeners) {
        const handler = events[event] as ((...values: typeof args) => void) | undefined;
        handler?.(...args);
      }
    },
    listen(events) {
      listeners.add(events);
      return () => listeners.delete(events);
    },
    setVisiblePlaces: record('setVisiblePlaces'),
    setDistrictLinesVisible: record('setDistrictLinesVisible'),
    setHoveredPlace: record('setHoveredPlace'),
    setSelectedPlace: record('setSelectedPlace'),
    setReach: record('setReach'),
    setStudyArea: record('setStudyArea'),
    setPointPicking: record('setPointPicking'),
    setColouring: record('setColouring'),
    setAppearance: record('setAppearance'),
    showBounds: record('showBounds'),
    keepInView: record('keepInView'),
    jumpTo: record('jumpTo'),
    camera: () => camera,
    destroy: record('destroy'),
  };
}
