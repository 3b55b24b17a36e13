import {
  limitedView,
  type MapView,
  movedView,
  type PixelPoint,
  type PixelSize,
  viewBetween,
  zoomedView,
} from '../../domain/mapView.ts';
import { mapWindow } from '../../domain/viewBounds.ts';
import { zoomRange } from '../zoomRange.ts';

/** What a camera tells whoever draws. */
export interface CameraEvents {
  /** It looks elsewhere; many times a second. */
  readonly onMove: () => void;
  /** It came to rest; `byReader` if a gesture or key moved it. */
  readonly onSettle: (byReader: boolean) => void;
}

/** After the last step of a wheel or pinch the camera counts as at rest. */
const restMilliseconds = 140;

const limits = { bounds: mapWindow, ...zoomRange };

/** Where an SVG map looks: within limits, moved at once or in flight. */
export class SvgCamera {
  private present: MapView;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    view: MapView,
    private extent: PixelSize,
    private readonly events: CameraEvents,
  ) {
    this.present = limitedView(view, extent, limits);
  }

  get view(): MapView {
    return this.present;
  }

  get size(): PixelSize {
    return this.extent;
  }

  /** The window has another size; its middle stays. */
  resize(size: PixelSize): void {
    this.extent = size;
    this.present = limitedView(this.present, size, limits);
    this.events.onSettle(false);
  }

  /** Moves what is drawn under the reader's hand. */
  drag(right: number, down: number): void {
    this.halt();
    this.put(movedView(this.present, this.extent, right, down));
  }

  /** Zooms under the reader's hand, with the same position under a point. */
  zoomBy(levels: number, around: PixelPoint): void {
    this.halt();
    this.put(this.zoomed(levels, around));
  }

  /** The hand is off, or rests: tells so once nothing has moved for a moment, or at once. */
  settleSoon(isOver: boolean): void {
    clearTimeout(this.rest);
    if (isOver) this.events.onSettle(true);
    else this.rest = setTimeout(() => this.events.onSettle(true), restMilliseconds);
  }

  /** A step of a key or button, from where a flight under way would end. */
  step(right: number, down: number, levels: number, flight: Flight): void {
    const from = this.goal ?? this.present;
    const middle = { x: this.extent.width / 2, y: this.extent.height / 2 };
    const zoomed = levels === 0 ? from : this.zoomed(levels, middle, from);
    this.go(movedView(zoomed, this.extent, right, down), flight);
  }

  /** Goes to a view, at once where no time is given. */
  go(to: MapView, { milliseconds, byReader }: Flight): void {
    this.halt();
    const goal = limitedView(to, this.extent, limits);
    if (milliseconds === 0) {
      this.put(goal);
      this.events.onSettle(byReader);
      return;
    }
    const from = this.present;
    this.goal = goal;
    let began: number | null = null;
    const fly = (now: number): void => {
      began ??= now;
      const share = Math.min(1, (now - began) / milliseconds);
      this.put(viewBetween(from, goal, eased(share)));
      if (share < 1) {
        this.frame = requestAnimationFrame(fly);
        return;
      }
      this.goal = null;
      this.events.onSettle(byReader);
    };
    this.frame = requestAnimationFrame(fly);
  }

  /** Where a flight under way will end. */
  private goal: MapView | null = null;

  destroy(): void {
    this.halt();
  }

  private halt(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.goal = null;
  }

  private zoomed(levels: number, around: PixelPoint, from = this.present): MapView {
    // Within the range first: beyond it the map would slide instead of zooming.
    const { zoom } = limitedView({ ...from, zoom: from.zoom + levels }, this.extent, limits);
    return zoomedView(from, this.extent, zoom, around);
  }

  private put(view: MapView): void {
    this.present = limitedView(view, this.extent, limits);
    this.events.onMove();
  }
}

/** How a camera goes somewhere. */
export interface Flight {
  /** 0 for at once. */
  readonly milliseconds: number;
  readonly byReader: boolean;
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
}
