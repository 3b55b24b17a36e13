import type { PixelPoint } from '../../domain/mapView.ts';
import { matchMediaQuery } from '../mediaQueries.ts';
import type { SvgCamera } from './svgCamera.ts';

/** What a pointer or key comes to, but for moving the map. */
export interface GestureEvents {
  readonly onClick: (at: PixelPoint) => void;
  /** Null when the pointer leaves. */
  readonly onPoint: (at: PixelPoint | null) => void;
  /** Whether a press takes hold of something, so that dragging does not move the map. */
  readonly onGrip: (at: PixelPoint) => boolean;
  readonly onDrag: (at: PixelPoint) => void;
  readonly onDrop: () => void;
  /** Whether a double click zooms. */
  readonly zoomsOnDoubleClick: () => boolean;
}

/** A press that moves no further is a click, with a finger as with a mouse. */
const clickPixels = { mouse: 3, touch: 9 } as const;
/** As MapLibre: an arrow key moves the map so far, and takes so long. */
const keyStepPixels = 100;
const keyMilliseconds = 300;
/** As MapLibre: so much of a wheel's turn, in pixels, is a third of a level or so; a trackpad's pinch is finer. */
const wheelPixels = 450;
const pinchWheelPixels = 100;
const pixelsPerLine = 40;

interface Press {
  readonly from: PixelPoint;
  readonly isTouch: boolean;
  at: PixelPoint;
  hasMoved: boolean;
}

/** Turns pointers, wheel and keys on an element into moves of the camera, clicks and drags. */
export class SvgGestures {
  private readonly presses = new Map<number, Press>();
  private isGripping = false;
  private readonly listening = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly camera: SvgCamera,
    private readonly events: GestureEvents,
  ) {
    const { signal } = this.listening;
    element.addEventListener('pointerdown', (event) => this.press(event), { signal });
    element.addEventListener('pointermove', (event) => this.move(event), { signal });
    element.addEventListener('pointerup', (event) => this.release(event, true), { signal });
    element.addEventListener('pointercancel', (event) => this.release(event, false), { signal });
    element.addEventListener('pointerleave', () => this.presses.size === 0 && events.onPoint(null), {
      signal,
    });
    element.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false });
    element.addEventListener('keydown', (event) => this.key(event), { signal });
    element.addEventListener('dblclick', (event) => this.doubleClick(event), { signal });
  }

  destroy(): void {
    this.listening.abort();
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = this.pointOf(event);
    const isTouch = event.pointerType === 'touch';
    this.presses.set(event.pointerId, { from: at, at, isTouch, hasMoved: false });
    this.element.setPointerCapture(event.pointerId);
    this.isGripping = this.presses.size === 1 && this.events.onGrip(at);
  }

  private move(event: PointerEvent): void {
    const at = this.pointOf(event);
    const press = this.presses.get(event.pointerId);
    if (!press) {
      if (this.presses.size === 0) this.events.onPoint(at);
      return;
    }
    const reach = clickPixels[press.isTouch ? 'touch' : 'mouse'];
    press.hasMoved ||= Math.hypot(at.x - press.from.x, at.y - press.from.y) > reach;
    const before = press.at;
    if (!press.hasMoved) return;
    const other = [...this.presses.values()].find((each) => each !== press);
    press.at = at;
    if (this.isGripping) this.events.onDrag(at);
    else if (other) this.pinch(other.at, before, at);
    else this.camera.drag(at.x - before.x, at.y - before.y);
  }

  private release(event: PointerEvent, isDeliberate: boolean): void {
    const press = this.presses.get(event.pointerId);
    if (!press) return;
    this.presses.delete(event.pointerId);
    const wasGripping = this.isGripping;
    if (this.presses.size > 0) {
      // The other finger goes on alone, and is no click any more.
      for (const rest of this.presses.values()) rest.hasMoved = true;
      return;
    }
    this.isGripping = false;
    if (wasGripping && press.hasMoved) this.events.onDrop();
    else if (press.hasMoved) this.camera.settleSoon(true);
    else if (isDeliberate) this.events.onClick(press.from);
  }

  /** One of two fingers moves: the map keeps what was under both. */
  private pinch(fixed: PixelPoint, before: PixelPoint, at: PixelPoint): void {
    const [was, is] = [distance(fixed, before), distance(fixed, at)];
    const middle = { x: (fixed.x + at.x) / 2, y: (fixed.y + at.y) / 2 };
    this.camera.drag((at.x - before.x) / 2, (at.y - before.y) / 2);
    if (was > 0 && is > 0) this.camera.zoomBy(Math.log2(is / was), middle);
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : 1);
    const pace = event.ctrlKey ? pinchWheelPixels : wheelPixels;
    const levels = Math.log2(2 / (1 + Math.exp(-Math.abs(pixels) / pace)));
    this.camera.zoomBy(pixels > 0 ? -levels : levels, this.pointOf(event));
    this.camera.settleSoon(false);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== this.element) return;
    const step = keySteps[event.key];
    if (!step) return;
    event.preventDefault();
    const [right, down, levels] = step;
    const milliseconds = matchMediaQuery('(prefers-reduced-motion: reduce)') ? 0 : keyMilliseconds;
    const times = event.shiftKey && levels !== 0 ? 2 : 1;
    this.camera.step(right * keyStepPixels, down * keyStepPixels, levels * times, {
      milliseconds,
      byReader: true,
    });
  }

  private doubleClick(event: MouseEvent): void {
    if (!this.events.zoomsOnDoubleClick()) return;
    event.preventDefault();
    this.camera.zoomBy(event.shiftKey ? -1 : 1, this.pointOf(event));
    this.camera.settleSoon(true);
  }

  private pointOf({ clientX, clientY }: MouseEvent): PixelPoint {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

/** Of what is drawn: to the right, down, and zoom levels. */
const keySteps: Readonly<Record<string, readonly [number, number, number]>> = {
  ArrowLeft: [1, 0, 0],
  ArrowRight: [-1, 0, 0],
  ArrowUp: [0, 1, 0],
  ArrowDown: [0, -1, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
  _: [0, 0, -1],
};

function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
