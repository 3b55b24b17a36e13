import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Drawing } from '../../domain/drawing.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { DrawnLabel } from '../../domain/drawnLabels.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { metersPerPixelAt } from '../../domain/mapView.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { Theme } from '../../domain/palette.ts';
import { snapped } from '../../domain/snapping.ts';
import type { DrawingBoard, EditEvents, LoadPointerTools, SketchEvents } from '../drawing/drawingBoard.ts';
import type { PointerTools } from '../drawing/pointerTools.ts';
import { outlineLines, snapLines } from '../drawing/snapLines.ts';
import type { MapPadding } from '../mapAdapter.ts';
import { sourceIds } from '../style/ids.ts';
import { closestOwnZoom } from '../zoomRange.ts';
import { DrawnLabelMarkers } from './drawnLabelMarkers.ts';
import { fillOverlay } from './fillOverlay.ts';

export interface DrawingBoardOptions {
  readonly geometry: AtlasGeometry;
  readonly theme: Theme;
  readonly loadTools: LoadPointerTools;
  /** Whether a place, or a district's outline, is shown and so can be snapped to. */
  readonly isShown: (place: string) => boolean;
}

/** How near to a vertex or line, in pixels, a new vertex is drawn to it. */
const snapPixels = 12;

type Use = { readonly sketch: SketchEvents } | { readonly edit: EditEvents };

/** The sheet over a MapLibre map. Terra Draw is fetched when the pointer is first used to draw. */
export class MapLibreDrawingBoard implements DrawingBoard {
  private readonly labels: DrawnLabelMarkers;
  private readonly outlines;
  private tools: PointerTools | null = null;
  private use: Use | null = null;
  private drawings: readonly Drawing[] = [];
  private selected: string | null = null;
  private snapping = true;
  private theme: Theme;
  /** What is shown now; the style is built anew with it when the theme changes. */
  features: DrawnFeatures = { type: 'FeatureCollection', features: [] };

  constructor(
    private readonly map: MapLibreMap,
    private readonly options: DrawingBoardOptions,
  ) {
    this.labels = new DrawnLabelMarkers(map);
    this.outlines = outlineLines(options.geometry);
    this.theme = options.theme;
    map.on('mouseout', () => {
      if (this.use && 'sketch' in this.use) this.use.sketch.onMove(null);
    });
  }

  /** Whether the pointer belongs to the drawing tools. */
  get hasPointer(): boolean {
    return this.use !== null;
  }

  show(features: DrawnFeatures): void {
    this.features = features;
    fillOverlay(this.map, sourceIds.drawn, features);
  }

  label(labels: readonly DrawnLabel[]): void {
    this.labels.show(labels);
  }

  setDrawings(drawings: readonly Drawing[], selected: string | null): void {
    this.drawings = drawings;
    this.selected = selected;
    this.tools?.setDrawings(drawings, selected);
  }

  setSnapping(snapping: boolean): void {
    this.snapping = snapping;
  }

  sketch(events: SketchEvents): void {
    this.take({ sketch: events });
  }

  edit(events: EditEvents): void {
    this.take({ edit: events });
  }

  release(): void {
    this.use = null;
    this.tools?.stop();
  }

  metersPerPixel(): number {
    const { lng, lat } = this.map.getCenter();
    return metersPerPixelAt({ zoom: this.map.getZoom(), lat, lng });
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.map.fitBounds([bbox[0], bbox[1], bbox[2], bbox[3]], {
      padding: { ...padding },
      maxZoom: closestOwnZoom,
      animate,
    });
  }

  /** Terra Draw's layers are no part of the style: they must be off the map while it is replaced. */
  restyle(theme: Theme, replaceStyle: () => void): void {
    this.theme = theme;
    this.tools?.stop();
    this.tools = null;
    replaceStyle();
    const { use } = this;
    if (use) this.map.once('idle', () => this.use === use && this.take(use));
  }

  private take(use: Use): void {
    this.use = use;
    this.map.getCanvas().style.cursor = '';
    void this.handOver(use);
  }

  private async handOver(use: Use): Promise<void> {
    const { theme } = this;
    const { PointerTools } = await this.options.loadTools();
    // The reader may have gone on to something else while it was fetched.
    if (this.use !== use || this.theme !== theme) return;
    this.tools ??= new PointerTools(this.map, theme, (at, except) => this.snap(at, except));
    this.tools.setDrawings(this.drawings, this.selected);
    if ('sketch' in use) this.tools.sketch(use.sketch);
    else this.tools.edit(use.edit);
  }

  private snap(at: LngLat, except: string | null): LngLat | undefined {
    if (!this.snapping) return undefined;
    const lines = snapLines(this.outlines, this.options.isShown, this.drawings, except);
    return snapped(at, lines, snapPixels * this.metersPerPixel());
  }
}
