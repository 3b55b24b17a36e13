import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { Colouring } from '../../domain/choropleth/colouring.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import {
  type MapView,
  metersPerPixelAt,
  movedView,
  pixelAt,
  positionAt,
  viewOfBounds,
} from '../../domain/mapView.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { Theme } from '../../domain/palette.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';
import type { Camera } from '../../state/camera.ts';
import type { DrawingBoard } from '../drawing/drawingBoard.ts';
import type { MapAdapter, MapEvents, MapPadding } from '../mapAdapter.ts';
import type { MapTexts } from '../mapTexts.ts';
import { matchMediaQuery } from '../mediaQueries.ts';
import type { OwnDataSheet } from '../ownDataSheet.ts';
import { closestOwnZoom, closestPlaceZoom, flightMilliseconds, zoomRange } from '../zoomRange.ts';
import { SvgCamera } from './svgCamera.ts';
import { SvgControls } from './svgControls.ts';
import { SvgDrawingBoard } from './svgDrawingBoard.ts';
import { SvgGestures } from './svgGestures.ts';
import { SvgMapPointer } from './svgMapPointer.ts';
import { SvgOwnData } from './svgOwnData.ts';
import { SvgScene } from './svgScene.ts';
import './svgMapWindow.css';

export interface SvgMapAdapterOptions {
  readonly container: HTMLElement;
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly theme: Theme;
  readonly texts: MapTexts;
  /** What the first picture shows: the frame of the SVG map it takes over from. */
  readonly bbox: BoundingBox;
  readonly padding: MapPadding;
  /** Overrides `bbox` when the address names a camera. */
  readonly camera: Camera | null;
}

/** How long a button's zoom takes, as with MapLibre. */
const zoomMilliseconds = 300;

/** The map as SVG, for browsers without WebGL: the same answers to the same questions. */
export class SvgMapAdapter implements MapAdapter {
  private readonly window = document.createElement('div');
  private readonly listeners = new Set<Partial<MapEvents>>();
  private readonly scene: SvgScene;
  private readonly viewpoint: SvgCamera;
  private readonly controls: SvgControls;
  private readonly gestures: SvgGestures;
  private readonly board: SvgDrawingBoard;
  private readonly ownData: SvgOwnData;
  private readonly pointer: SvgMapPointer;
  private readonly resizing: ResizeObserver;
  private hasDrawn = false;

  constructor(options: SvgMapAdapterOptions) {
    const { container, texts } = options;
    this.window.className = 'svg-map-window';
    this.window.tabIndex = 0;
    this.window.setAttribute('role', 'region');
    this.window.setAttribute('aria-label', texts.mapLabel);
    container.append(this.window);
    const size = sizeOf(this.window);
    const view = options.camera ?? viewOfBounds(options.bbox, size, options.padding, zoomRange.maxZoom);
    this.viewpoint = new SvgCamera(view, size, {
      onMove: () => this.scene.follow(this.viewpoint.view),
      onSettle: (byReader) => this.settle(byReader),
    });
    this.board = new SvgDrawingBoard({
      geometry: options.geometry,
      isShown: (place) => this.scene.isShown(place),
      positionAt: (point) => positionAt(this.viewpoint.view, this.viewpoint.size, point),
      pixelAt: (position) => pixelAt(this.viewpoint.view, this.viewpoint.size, position),
      metersPerPixel: () => metersPerPixelAt(this.viewpoint.view),
      onChange: () => this.scene.request(),
      showBounds: (bbox, padding, animate) => this.fly(bbox, padding, animate, closestOwnZoom),
    });
    this.ownData = new SvgOwnData({
      bbox: () => this.scene.bbox(),
      theme: () => this.scene.theme,
      onChange: () => this.scene.request(),
      onLeftOut: (layers) => this.tell((events) => events.onOwnLeftOut?.(layers)),
      showBounds: (bbox, padding, animate) => this.fly(bbox, padding, animate, closestOwnZoom),
    });
    this.scene = new SvgScene(this.window, options, this.viewpoint, {
      board: this.board,
      ownData: this.ownData,
      onDrawn: () => this.drawn(),
    });
    this.controls = new SvgControls(container, texts, (levels) => {
      const still = matchMediaQuery('(prefers-reduced-motion: reduce)');
      this.viewpoint.step(0, 0, levels, { milliseconds: still ? 0 : zoomMilliseconds, byReader: true });
    });
    this.controls.show(this.viewpoint.view, options.language);
    const { window: element, scene, viewpoint, board, ownData } = this;
    this.pointer = new SvgMapPointer({ element, scene, camera: viewpoint, board, ownData }, (speak) =>
      this.tell(speak),
    );
    this.gestures = new SvgGestures(this.window, this.viewpoint, this.pointer);
    this.resizing = new ResizeObserver(() => {
      const now = sizeOf(this.window);
      const { width, height } = this.viewpoint.size;
      if (now.width !== width || now.height !== height) this.viewpoint.resize(now);
    });
    this.resizing.observe(this.window);
  }

  listen(events: Partial<MapEvents>): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  setVisiblePlaces(places: ReadonlySet<string>): void {
    this.scene.change({ visible: places });
  }

  setDistrictLinesVisible(visible: boolean): void {
    this.scene.change({ showsDistrictLines: visible });
  }

  setHoveredPlace(place: string | null): void {
    this.scene.change({ hovered: place });
  }

  setSelectedPlace(place: string | null): void {
    this.scene.change({ selected: place });
  }

  setReach(reach: ReachFeatures | null): void {
    this.scene.change({ reach });
  }

  setStudyArea(study: StudyFeatures | null): void {
    this.scene.change({ study });
  }

  setPointPicking(isPicking: boolean): void {
    this.pointer.setPicking(isPicking);
  }

  setColouring(colouring: Colouring | null): void {
    this.scene.change({ colouring });
  }

  drawingBoard(): Promise<DrawingBoard> {
    return Promise.resolve(this.board);
  }

  ownDataSheet(): Promise<OwnDataSheet> {
    return Promise.resolve(this.ownData);
  }

  /** Tiles and foreign styles are drawn by WebGL only. */
  siteLayerSheet(): Promise<null> {
    return Promise.resolve(null);
  }

  setAppearance(language: Language, theme: Theme): void {
    this.scene.change({ language, theme });
    this.controls.show(this.viewpoint.view, language);
    this.ownData.refresh();
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.fly(bbox, padding, animate, closestPlaceZoom);
  }

  keepInView(point: LngLat, padding: MapPadding, animate: boolean): void {
    const { view, size } = this.viewpoint;
    const { x, y } = pixelAt(view, size, point);
    const isInside =
      x >= padding.left &&
      x <= size.width - padding.right &&
      y >= padding.top &&
      y <= size.height - padding.bottom;
    if (isInside) return;
    const centred = { zoom: view.zoom, lng: point[0], lat: point[1] };
    const [right, down] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
    this.go(movedView(centred, size, right, down), animate);
  }

  jumpTo(camera: Camera): void {
    this.go(camera, false);
  }

  camera(): Camera {
    return this.viewpoint.view;
  }

  destroy(): void {
    this.listeners.clear();
    this.resizing.disconnect();
    this.gestures.destroy();
    this.viewpoint.destroy();
    this.scene.destroy();
    this.window.remove();
    this.controls.remove();
  }

  private fly(bbox: BoundingBox, padding: MapPadding, animate: boolean, closest: number): void {
    this.go(viewOfBounds(bbox, this.viewpoint.size, padding, closest), animate);
  }

  private go(view: MapView, animate: boolean): void {
    this.viewpoint.go(view, { milliseconds: animate ? flightMilliseconds : 0, byReader: false });
  }

  private settle(byReader: boolean): void {
    this.scene.layOut();
    this.controls.show(this.viewpoint.view, this.scene.language);
    this.ownData.refresh();
    this.tell((events) => events.onCameraSettled?.(this.camera(), byReader));
  }

  private drawn(): void {
    if (!this.hasDrawn) {
      performance.mark('map:first-render');
      performance.mark('map:idle');
      this.hasDrawn = true;
    }
    this.tell((events) => events.onRendered?.());
    this.tell((events) => events.onIdle?.());
  }

  private tell(speak: (events: Partial<MapEvents>) => void): void {
    for (const events of this.listeners) speak(events);
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  // A window without any room shows nothing, but has to reckon with something.
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}
