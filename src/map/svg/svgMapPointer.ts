import { type PixelPoint, positionAt } from '../../domain/mapView.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { OwnRow } from '../../domain/ownLayer.ts';
import { placeUnder } from '../../svg-map/live/placeUnder.ts';
import type { MapEvents } from '../mapAdapter.ts';
import type { SvgCamera } from './svgCamera.ts';
import type { SvgDrawingBoard } from './svgDrawingBoard.ts';
import type { GestureEvents } from './svgGestures.ts';
import type { SvgOwnData } from './svgOwnData.ts';
import type { SvgScene } from './svgScene.ts';

/** The parts of a map that a pointer may mean. */
interface PointerParts {
  readonly element: HTMLElement;
  readonly scene: SvgScene;
  readonly camera: SvgCamera;
  readonly board: SvgDrawingBoard;
  readonly ownData: SvgOwnData;
}

/** What clicks and hovering mean: drawing, picking a spot, a record of the reader's own, or a place. */
export class SvgMapPointer implements GestureEvents {
  private isPicking = false;

  constructor(
    private readonly parts: PointerParts,
    private readonly tell: (speak: (events: Partial<MapEvents>) => void) => void,
  ) {}

  setPicking(isPicking: boolean): void {
    this.isPicking = isPicking;
    this.parts.element.style.cursor = isPicking ? 'crosshair' : '';
  }

  onClick(point: PixelPoint): void {
    if (this.parts.board.hasPointer) {
      this.parts.board.click(point);
      return;
    }
    const at = this.positionOf(point);
    if (this.isPicking) {
      this.tell((events) => events.onPoint?.(at));
      return;
    }
    const place = this.placeAt(at);
    const own = this.ownAt(at, place);
    if (own) this.tell((events) => events.onPickOwn?.(own));
    else this.tell((events) => events.onPick?.(place));
  }

  onPoint(point: PixelPoint | null): void {
    if (this.parts.board.hasPointer) {
      this.parts.element.style.cursor = this.parts.board.isSketching ? 'crosshair' : '';
      this.parts.board.point(point);
      return;
    }
    if (this.isPicking) return;
    const at = point && this.positionOf(point);
    const place = at && this.placeAt(at);
    const isTarget = at !== null && (place !== null || this.ownAt(at, place) !== null);
    this.parts.element.style.cursor = isTarget ? 'pointer' : '';
    this.tell((events) => events.onHover?.(place));
  }

  onGrip(at: PixelPoint): boolean {
    return this.parts.board.takeHold(at);
  }

  onDrag(at: PixelPoint): void {
    this.parts.board.drag(at);
  }

  onDrop(): void {
    this.parts.board.drop();
  }

  zoomsOnDoubleClick(): boolean {
    return !this.parts.board.hasPointer && !this.isPicking;
  }

  private positionOf(point: PixelPoint): LngLat {
    return positionAt(this.parts.camera.view, this.parts.camera.size, point);
  }

  private placeAt(at: LngLat): string | null {
    const { drawn } = this.parts.scene;
    return drawn && placeUnder(at, drawn);
  }

  /** The reader's own data lie above the districts and below all other places. */
  private ownAt(at: LngLat, place: string | null): OwnRow | null {
    const { drawn } = this.parts.scene;
    if (!drawn) return null;
    const isCovered =
      place !== null &&
      !drawn.map.geometry.districts.features.some((each) => each.properties.place === place);
    return isCovered ? null : this.parts.ownData.rowAt(at, drawn.scale);
  }
}
