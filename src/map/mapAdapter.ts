import type { Colouring } from '../domain/choropleth/colouring.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BoundingBox, LngLat } from '../domain/outline.ts';
import type { OwnRow } from '../domain/ownLayer.ts';
import type { Theme } from '../domain/palette.ts';
import type { ReachFeatures } from '../domain/reachFeatures.ts';
import type { StudyFeatures } from '../domain/studyArea/studyFeatures.ts';
import type { Camera } from '../state/camera.ts';
import type { DrawingBoard, LoadPointerTools } from './drawing/drawingBoard.ts';
import type { OwnDataSheet } from './ownDataSheet.ts';
import type { SiteLayerSheet } from './siteLayerSheet.ts';

/** Pixels at each side of the map that panels cover or that should stay empty. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapEvents {
  /** A click or tap: the topmost visible place under it, or null beside all places. */
  readonly onPick: (place: string | null) => void;
  /** A click or tap on a record of the reader's own data; no place is picked then. */
  readonly onPickOwn: (row: OwnRow) => void;
  /** A click or tap anywhere while spots are picked; WGS-84. Nothing else is picked then. */
  readonly onPoint: (at: LngLat) => void;
  /** These layers of the reader's own data have too many records in view to be drawn. */
  readonly onOwnLeftOut: (layers: readonly string[]) => void;
  readonly onHover: (place: string | null) => void;
  /** The camera came to rest; `byReader` if a gesture or key moved it. */
  readonly onCameraSettled: (camera: Camera, byReader: boolean) => void;
  /** A frame was drawn. */
  readonly onRendered: () => void;
  /** Everything asked for so far is painted. */
  readonly onIdle: () => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
}

/**
 * What the atlas asks of a drawn map, whatever draws it. Plain data in, plain data out: no map
 * library's type crosses this line.
 */
export interface MapAdapter {
  listen(events: Partial<MapEvents>): () => void;
  /** Draws these places and no others; answers no click or hover for the rest. */
  setVisiblePlaces(places: ReadonlySet<string>): void;
  /** Shows or hides the lines between districts. */
  setDistrictLinesVisible(visible: boolean): void;
  setHoveredPlace(place: string | null): void;
  setSelectedPlace(place: string | null): void;
  /** Draws distance rings and lines around a place, or takes them away. */
  setReach(reach: ReachFeatures | null): void;
  /** Draws the study area and the spot asked about, or takes them away. */
  setStudyArea(study: StudyFeatures | null): void;
  /** Whether a click picks a spot in place of a place. */
  setPointPicking(isPicking: boolean): void;
  /** Colours places by their values, or draws them as ever again. */
  setColouring(colouring: Colouring | null): void;
  /** The sheet that readers draw on, the same each time. */
  drawingBoard(loadTools: LoadPointerTools): Promise<DrawingBoard>;
  /** The sheet of the reader's own data, the same each time. */
  ownDataSheet(): Promise<OwnDataSheet>;
  /** The sheet of the site's base maps and layers, the same each time; null where none can be drawn. */
  siteLayerSheet(): Promise<SiteLayerSheet | null>;
  setAppearance(language: Language, theme: Theme): void;
  /** Brings a place into the part of the map that no panel covers. */
  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void;
  /** Moves only if the point lies outside the uncovered part. */
  keepInView(point: LngLat, padding: MapPadding, animate: boolean): void;
  jumpTo(camera: Camera): void;
  camera(): Camera;
  destroy(): void;
}
