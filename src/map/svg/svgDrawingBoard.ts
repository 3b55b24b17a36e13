import { type Drawing, roundedPosition } from '../../domain/drawing.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { DrawnLabel } from '../../domain/drawnLabels.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { PixelPoint } from '../../domain/mapView.ts';
import { distanceMeters } from '../../domain/measure.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import { snapped } from '../../domain/snapping.ts';
import type { DrawingChange } from '../../state/drawingSlice.ts';
import type { DrawingBoard, EditEvents, SketchEvents } from '../drawing/drawingBoard.ts';
import { outlineLines, snapLines } from '../drawing/snapLines.ts';
import type { MapPadding } from '../mapAdapter.ts';

/** What the board asks of the map it lies on. */
export interface BoardGround {
  readonly geometry: AtlasGeometry;
  /** Whether a place is shown and so can be snapped to. */
  readonly isShown: (place: string) => boolean;
  readonly positionAt: (point: PixelPoint) => LngLat;
  readonly pixelAt: (position: LngLat) => PixelPoint;
  readonly metersPerPixel: () => number;
  readonly onChange: () => void;
  readonly showBounds: (bbox: BoundingBox, padding: MapPadding, animate: boolean) => void;
}

/** As on the WebGL map: how near a new vertex is drawn to a line, and what a click on a vertex means. */
const snapPixels = 12;
const samePlacePixels = 14;
/** How near to a vertex or shape, in pixels, the pointer takes hold of it. */
const gripPixels = 14;

type Use = { readonly sketch: SketchEvents } | { readonly edit: EditEvents };

interface Grip {
  readonly drawing: Drawing;
  /** Which vertex is held; null for a circle's rim. */
  readonly vertex: number | null;
  change: DrawingChange | null;
}

/**
 * The sheet over an SVG map: setting vertices, choosing a drawing, dragging its vertices or a circle's
 * rim. Vertices are put in and taken out in the panel.
 */
export class SvgDrawingBoard implements DrawingBoard {
  features: DrawnFeatures = { type: 'FeatureCollection', features: [] };
  labels: readonly DrawnLabel[] = [];
  private readonly outlines;
  private use: Use | null = null;
  private drawings: readonly Drawing[] = [];
  private selected: string | null = null;
  private snapping = true;
  private grip: Grip | null = null;

  constructor(private readonly ground: BoardGround) {
    this.outlines = outlineLines(ground.geometry);
  }

  /** Whether the next click sets a vertex. */
  get isSketching(): boolean {
    return this.use !== null && 'sketch' in this.use;
  }

  /** Whether clicks belong to the drawings. */
  get hasPointer(): boolean {
    return this.use !== null;
  }

  show(features: DrawnFeatures): void {
    this.features = features;
    this.ground.onChange();
  }

  label(labels: readonly DrawnLabel[]): void {
    this.labels = labels;
    this.ground.onChange();
  }

  setDrawings(drawings: readonly Drawing[], selected: string | null): void {
    this.drawings = drawings;
    this.selected = selected;
  }

  setSnapping(snapping: boolean): void {
    this.snapping = snapping;
  }

  sketch(events: SketchEvents): void {
    this.use = { sketch: events };
    this.ground.onChange();
  }

  edit(events: EditEvents): void {
    this.use = { edit: events };
    this.ground.onChange();
  }

  release(): void {
    this.use = null;
    this.grip = null;
    this.ground.onChange();
  }

  metersPerPixel(): number {
    return this.ground.metersPerPixel();
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.ground.showBounds(bbox, padding, animate);
  }

  /** The pointer is there without being pressed, or has left. */
  point(at: PixelPoint | null): void {
    if (this.use && 'sketch' in this.use) this.use.sketch.onMove(at && this.vertexAt(at, null));
  }

  click(at: PixelPoint): void {
    if (!this.use) return;
    if ('edit' in this.use) {
      this.use.edit.onSelect(this.drawingAt(at));
      return;
    }
    const { sketch } = this.use;
    const vertices = sketch.vertices();
    const first = vertices.length > 2 ? vertices[0] : undefined;
    const isDone = [first, vertices.at(-1)].some(
      (vertex) => vertex && this.pixelsBetween(at, vertex) <= samePlacePixels,
    );
    if (isDone) sketch.onFinish();
    else sketch.onVertex(this.vertexAt(at, null));
  }

  /** Takes hold of the selected drawing, if it has something under the pointer. */
  takeHold(at: PixelPoint): boolean {
    const drawing = this.drawings.find(({ id }) => id === this.selected);
    if (!this.use || !('edit' in this.use) || !drawing) return false;
    const vertex = drawing.vertices.findIndex((each) => this.pixelsBetween(at, each) <= gripPixels);
    if (vertex >= 0) this.grip = { drawing, vertex, change: null };
    else if (this.isOnRim(at, drawing)) this.grip = { drawing, vertex: null, change: null };
    return this.grip !== null;
  }

  drag(at: PixelPoint): void {
    if (!this.grip || !this.use || !('edit' in this.use)) return;
    const { drawing, vertex } = this.grip;
    const position = this.vertexAt(at, drawing.id);
    const [centre] = drawing.vertices;
    const change: DrawingChange =
      vertex === null && centre
        ? { radiusMeters: distanceMeters(centre, position) }
        : { vertices: drawing.vertices.map((each, index) => (index === vertex ? position : each)) };
    this.grip.change = change;
    this.use.edit.onDrag(drawing.id, change);
  }

  drop(): void {
    const { grip } = this;
    this.grip = null;
    if (grip?.change && this.use && 'edit' in this.use) this.use.edit.onChange(grip.drawing.id, grip.change);
  }

  private vertexAt(at: PixelPoint, except: string | null): LngLat {
    const position = this.ground.positionAt(at);
    if (!this.snapping) return roundedPosition(position);
    const lines = snapLines(this.outlines, this.ground.isShown, this.drawings, except);
    return roundedPosition(snapped(position, lines, snapPixels * this.metersPerPixel()) ?? position);
  }

  /** The drawing with a line or vertex under the pointer, the last drawn first. */
  private drawingAt(at: PixelPoint): string | null {
    const reach = gripPixels * this.metersPerPixel();
    const position = this.ground.positionAt(at);
    const hit = this.drawings.findLast((drawing) => {
      const { kind, vertices } = drawing;
      const [first] = vertices;
      if (this.isOnRim(at, drawing)) return true;
      const line = kind === 'area' && first ? [...vertices, first] : vertices;
      return snapped(position, [line], reach) !== undefined;
    });
    return hit?.id ?? null;
  }

  private isOnRim(at: PixelPoint, { kind, vertices: [centre], ...shape }: Drawing): boolean {
    if (kind !== 'circle' || !centre || !('radiusMeters' in shape)) return false;
    const away = distanceMeters(centre, this.ground.positionAt(at)) - shape.radiusMeters;
    return Math.abs(away) <= gripPixels * this.metersPerPixel();
  }

  private pixelsBetween(at: PixelPoint, position: LngLat): number {
    const { x, y } = this.ground.pixelAt(position);
    return Math.hypot(x - at.x, y - at.y);
  }
}
