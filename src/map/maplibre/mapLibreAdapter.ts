import {
  Map as MapLibreMap,
  NavigationControl,
  type PointLike,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { Colouring } from '../../domain/choropleth/colouring.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { OwnRow } from '../../domain/ownLayer.ts';
import type { Theme } from '../../domain/palette.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';
import { mapWindow } from '../../domain/viewBounds.ts';
import type { Camera } from '../../state/camera.ts';
import type { DrawingBoard, LoadPointerTools } from '../drawing/drawingBoard.ts';
import type { MapAdapter, MapEvents, MapPadding } from '../mapAdapter.ts';
import type { MapTexts } from '../mapTexts.ts';
import type { OwnDataSheet } from '../ownDataSheet.ts';
import type { SiteLayerSheet } from '../siteLayerSheet.ts';
import { buildStyle, overlayData } from '../style/buildStyle.ts';
import { areaHitLayers, layerStyleIds, pointHitLayers, sourceIds } from '../style/ids.ts';
import { closestPlaceZoom, flightMilliseconds, zoomRange } from '../zoomRange.ts';
import { ColouredPlaces } from './colouredPlaces.ts';
import { fillOverlay } from './fillOverlay.ts';
import { MapLibreDrawingBoard } from './mapLibreDrawingBoard.ts';
import { MapLibreOwnData } from './mapLibreOwnData.ts';
import type { MapLibreSiteLayers } from './mapLibreSiteLayers.ts';
import { mapLocale } from './mapLocale.ts';
import { PlaceStates } from './placeStates.ts';
import { coarsePixelRatio, refineWhenComplete } from './refineWhenComplete.ts';
import { workerUrl } from './workerUrl.ts';

export interface MapLibreAdapterOptions {
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

/**
 * Taps this many pixels beside a mark still mean it, the last a finger's width. The nearest mark
 * comes first, so that a ring around a dot can be meant as well as the dot.
 */
const tapReachesPixels = [0, 3, 6];

/** The only class that holds a MapLibre map. Throws if WebGL2 cannot be had. */
export class MapLibreAdapter implements MapAdapter {
  private readonly map: MapLibreMap;
  private readonly states: PlaceStates;
  private readonly coloured: ColouredPlaces;
  private readonly listeners = new Set<Partial<MapEvents>>();
  private readonly allPlaces: readonly string[];
  private readonly waiting: (() => void)[] = [];
  private styled = false;
  private districtLines = true;
  private reach: ReachFeatures | null = null;
  private study: StudyFeatures | null = null;
  private isPicking = false;
  private board: MapLibreDrawingBoard | null = null;
  private ownData: MapLibreOwnData | null = null;
  private siteLayers: MapLibreSiteLayers | null = null;
  private theme: Theme;

  constructor(private readonly options: MapLibreAdapterOptions) {
    setWorkerUrl(workerUrl);
    const { container, bbox, padding, camera } = options;
    this.theme = options.theme;
    this.map = new MapLibreMap({
      container,
      style: buildStyle(options),
      // MapLibre lets `bounds` win over a centre: only one of the two may be given.
      ...(camera
        ? { center: [camera.lng, camera.lat], zoom: camera.zoom }
        : {
            bounds: [bbox[0], bbox[1], bbox[2], bbox[3]],
            fitBoundsOptions: { padding: { ...padding } },
          }),
      maxBounds: [...mapWindow],
      ...zoomRange,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: options.texts.gestures !== undefined,
      fadeDuration: 0,
      pixelRatio: coarsePixelRatio,
      locale: mapLocale(options.texts),
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');
    this.allPlaces = [...new Set(options.atlas.places.map(({ id }) => id))];
    this.states = new PlaceStates(this.map);
    this.coloured = new ColouredPlaces(this.map, options.theme);
    this.connectEvents();
  }

  listen(events: Partial<MapEvents>): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  setVisiblePlaces(places: ReadonlySet<string>): void {
    this.whenStyled(() => {
      this.states.set('hidden', new Set(this.allPlaces.filter((id) => !places.has(id))));
    });
  }

  setDistrictLinesVisible(visible: boolean): void {
    this.districtLines = visible;
    this.whenStyled(() => {
      this.map.setPaintProperty(layerStyleIds.districtBorders, 'line-opacity', visible ? 1 : 0);
    });
  }

  setHoveredPlace(place: string | null): void {
    this.whenStyled(() => this.states.set('hovered', new Set(place === null ? [] : [place])));
  }

  setSelectedPlace(place: string | null): void {
    this.whenStyled(() => this.states.set('selected', new Set(place === null ? [] : [place])));
  }

  setReach(reach: ReachFeatures | null): void {
    this.reach = reach;
    this.whenStyled(() => fillOverlay(this.map, sourceIds.reach, overlayData(reach)));
  }

  setStudyArea(study: StudyFeatures | null): void {
    this.study = study;
    this.whenStyled(() => fillOverlay(this.map, sourceIds.study, overlayData(study)));
  }

  setPointPicking(isPicking: boolean): void {
    this.isPicking = isPicking;
    this.map.getCanvas().style.cursor = isPicking ? 'crosshair' : '';
  }

  setColouring(colouring: Colouring | null): void {
    this.whenStyled(() => this.coloured.show(colouring));
  }

  async drawingBoard(loadTools: LoadPointerTools): Promise<DrawingBoard> {
    await new Promise<void>((styled) => this.whenStyled(styled));
    const { geometry } = this.options;
    const isShown = (place: string) => !this.states.has('hidden', place);
    this.board ??= new MapLibreDrawingBoard(this.map, { geometry, isShown, loadTools, theme: this.theme });
    return this.board;
  }

  async ownDataSheet(): Promise<OwnDataSheet> {
    await new Promise<void>((styled) => this.whenStyled(styled));
    this.ownData ??= new MapLibreOwnData(this.map, this.theme);
    return this.ownData;
  }

  async siteLayerSheet(): Promise<SiteLayerSheet> {
    const [{ MapLibreSiteLayers: Layers }, { addPmtilesProtocol }] = await Promise.all([
      import('./mapLibreSiteLayers.ts'),
      import('./pmtilesProtocol.ts'),
      new Promise<void>((styled) => this.whenStyled(styled)),
    ]);
    addPmtilesProtocol();
    this.siteLayers ??= new Layers(this.map, this.theme);
    return this.siteLayers;
  }

  setAppearance(language: Language, theme: Theme): void {
    this.whenStyled(() => {
      this.theme = theme;
      const { reach, study, board } = this;
      const restyle = (): void => {
        const drawn = board?.features;
        this.map.setStyle(buildStyle({ ...this.options, language, theme, reach, study, drawn }), {
          diff: true,
        });
      };
      this.siteLayers?.takeOff(theme);
      this.ownData?.takeOff(theme);
      if (board) board.restyle(theme, restyle);
      else restyle();
      this.siteLayers?.putOn();
      this.ownData?.putOn();
      this.coloured.restyle(theme);
      this.setDistrictLinesVisible(this.districtLines);
    });
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.map.fitBounds([bbox[0], bbox[1], bbox[2], bbox[3]], {
      padding: { ...padding },
      maxZoom: closestPlaceZoom,
      duration: flightMilliseconds,
      animate,
      essential: false,
    });
  }

  keepInView(point: LngLat, padding: MapPadding, animate: boolean): void {
    const at = this.map.project([point[0], point[1]]);
    const { clientWidth, clientHeight } = this.map.getContainer();
    const inside =
      at.x >= padding.left &&
      at.x <= clientWidth - padding.right &&
      at.y >= padding.top &&
      at.y <= clientHeight - padding.bottom;
    if (inside) return;
    const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
    this.map.easeTo({
      center: [point[0], point[1]],
      offset,
      duration: flightMilliseconds,
      animate,
    });
  }

  jumpTo(camera: Camera): void {
    this.map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { zoom: this.map.getZoom(), lat, lng };
  }

  destroy(): void {
    this.listeners.clear();
    this.map.remove();
    this.ownData?.destroy();
    this.siteLayers?.destroy();
  }

  private handleStyleLoad(): void {
    this.styled = true;
    this.states.rewrite();
    this.coloured.rewrite();
    this.siteLayers?.putOn();
    this.ownData?.putOn();
    for (const act of this.waiting.splice(0)) act();
  }

  private connectEvents(): void {
    this.map.on('style.load', () => this.handleStyleLoad());
    this.map.once('render', () => performance.mark('map:first-render'));
    this.map.on('render', () => this.tell((events) => events.onRendered?.()));
    refineWhenComplete(this.map, () => {
      performance.mark('map:idle');
      this.map.on('idle', () => this.tell((events) => events.onIdle?.()));
      this.tell((events) => events.onIdle?.());
    });
    this.map.on('moveend', ({ originalEvent }) => {
      const byReader = originalEvent !== undefined;
      this.tell((events) => events.onCameraSettled?.(this.camera(), byReader));
    });
    this.map.on('click', ({ point, lngLat }) => {
      if (this.board?.hasPointer) return;
      if (this.isPicking) {
        this.tell((events) => events.onPoint?.([lngLat.lng, lngLat.lat]));
        return;
      }
      const place = this.placeAt(point);
      const own = this.ownAt(point, place);
      if (own) this.tell((events) => events.onPickOwn?.(own));
      else this.tell((events) => events.onPick?.(place));
    });
    this.map.on('mousemove', ({ point }) => {
      if (this.board?.hasPointer || this.isPicking) return;
      const place = this.placeAt(point);
      const isTarget = place !== null || this.ownAt(point, place) !== null;
      this.map.getCanvas().style.cursor = isTarget ? 'pointer' : '';
      this.tell((events) => events.onHover?.(place));
    });
    this.map.on('mouseout', () => this.tell((events) => events.onHover?.(null)));
    this.map.on('webglcontextlost', () => this.tell((events) => events.onContextLost?.()));
    this.map.on('webglcontextrestored', () => this.tell((events) => events.onContextRestored?.()));
  }

  private placeAt({ x, y }: { readonly x: number; readonly y: number }): string | null {
    for (const reach of tapReachesPixels) {
      const around: [PointLike, PointLike] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ];
      const place = this.firstVisible(around, pointHitLayers);
      if (place !== null) return place;
    }
    return this.firstVisible([x, y], areaHitLayers);
  }

  /** The reader's own data lie above the districts and below all other places. */
  private ownAt(point: { readonly x: number; readonly y: number }, place: string | null): OwnRow | null {
    const { features } = this.options.geometry.districts;
    const isCovered = place !== null && !features.some(({ properties }) => properties.place === place);
    return isCovered ? null : (this.ownData?.rowAt(point) ?? null);
  }

  /** The topmost place that is not hidden; hidden ones are only transparent and still answer. */
  private firstVisible(where: PointLike | [PointLike, PointLike], layers: readonly string[]): string | null {
    if (!this.styled) return null;
    for (const { properties } of this.map.queryRenderedFeatures(where, { layers: [...layers] })) {
      const place: unknown = properties['place'];
      if (typeof place === 'string' && !this.states.has('hidden', place)) return place;
    }
    return null;
  }

  private whenStyled(act: () => void): void {
    if (this.styled) act();
    else this.waiting.push(act);
  }

  private tell(speak: (events: Partial<MapEvents>) => void): void {
    for (const events of this.listeners) speak(events);
  }
}
