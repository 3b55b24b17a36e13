import { TerraDrawExtend, type TerraDrawMouseEvent } from 'terra-draw';
import type { LngLat } from '../../domain/outline.ts';
import type { SketchEvents } from './drawingBoard.ts';

/** How near to a vertex, in pixels, a click means that vertex. */
const samePlacePixels = 14;

/** What the mode needs to know each time it is asked. */
export interface SketchHand {
  readonly events: () => SketchEvents | null;
  /** The position, or what it snaps to. */
  readonly snap: (at: LngLat) => LngLat;
}

/**
 * Sets vertices. It keeps none of them itself, unlike the modes that come with Terra Draw: they are in
 * the page's state, so that typed vertices, undo and a change of theme need nothing of it.
 */
export class SketchMode extends TerraDrawExtend.TerraDrawBaseDrawMode<TerraDrawExtend.CustomStyling> {
  override mode = 'sketch';

  constructor(private readonly hand: SketchHand) {
    super();
  }

  override start(): void {
    this.setStarted();
    this.setCursor('crosshair');
  }

  override stop(): void {
    this.setStopped();
    this.setCursor('unset');
  }

  override cleanUp(): void {}

  override styleFeature() {
    return TerraDrawExtend.getDefaultStyling();
  }

  override onMouseMove({ lng, lat }: TerraDrawMouseEvent): void {
    this.hand.events()?.onMove(this.hand.snap([lng, lat]));
  }

  override onClick(event: TerraDrawMouseEvent): void {
    const events = this.hand.events();
    if (!events || event.button !== 'left' || event.isContextMenu) return;
    const vertices = events.vertices();
    const first = vertices.length > 2 ? vertices[0] : undefined;
    const isDone = [first, vertices.at(-1)].some((vertex) => vertex && this.isUnder(event, vertex));
    if (isDone) events.onFinish();
    else events.onVertex(this.hand.snap([event.lng, event.lat]));
  }

  private isUnder({ containerX, containerY }: TerraDrawMouseEvent, [lng, lat]: LngLat): boolean {
    const { x, y } = this.project(lng, lat);
    return Math.hypot(x - containerX, y - containerY) <= samePlacePixels;
  }
}
