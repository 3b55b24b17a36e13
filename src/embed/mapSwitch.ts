import type { EmbedOptions, EmbedMapStart as MapBeginning } from '../domain/embedAddress.ts';
import type { MapFailure } from '../domain/mapFailure.ts';
import type { BoundingBox } from '../domain/outline.ts';
import type { Theme } from '../domain/palette.ts';
import { embedMapTexts } from '../i18n/parts/embedMap.ts';
import { MapStartError } from '../map/mapStartError.ts';
import type { EmbedLiveMap, EmbedMapStart } from './startEmbedMap.ts';

export interface MapSwitchInput {
  /** Holds the picture. */
  readonly box: HTMLElement;
  readonly options: EmbedOptions;
  readonly status: (text: string) => void;
  /** What the map shows when it starts. */
  readonly view: () => Pick<EmbedMapStart, 'selected' | 'only' | 'placesFile'>;
  readonly onPick: (place: string) => void;
  readonly onChange: (map: 'picture' | 'live') => void;
  readonly onFailure: (reason: MapFailure) => void;
}

/** The button on the picture, and the map that it brings. */
export class MapSwitch {
  live: EmbedLiveMap | null = null;
  private readonly button = document.createElement('button');
  private readonly canvas = document.createElement('div');
  private isStarting = false;

  constructor(private readonly input: MapSwitchInput) {
    const { box } = input;
    this.button.type = 'button';
    this.button.className = 'map-switch';
    this.canvas.className = 'map-canvas';
    this.button.addEventListener('click', () => {
      if (this.live) this.leave();
      else void this.begin(true);
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.live) return;
      event.preventDefault();
      this.leave();
    });
    this.label();
    box.append(this.button);
  }

  /** @param byReader A reader who asked for the map goes on in it. */
  async begin(byReader: boolean): Promise<void> {
    if (this.isStarting || this.live) return;
    this.isStarting = true;
    const { box, options, status, onChange, onFailure } = this.input;
    const texts = embedMapTexts[options.language];
    status(texts.loading);
    box.append(this.canvas);
    try {
      const { startEmbedMap } = await import('./startEmbedMap.ts');
      const complete = new Promise<void>((done, failed) => {
        startEmbedMap({
          container: this.canvas,
          options,
          theme: themeNow(options),
          bbox: bboxOf(box),
          ...this.input.view(),
          onPick: this.input.onPick,
          onFirstIdle: done,
          onContextLost: () => {
            failed(new MapStartError('script'));
            if (this.live) this.leave();
          },
        }).then((live) => {
          this.live = live;
        }, failed);
      });
      await complete;
      box.dataset['map'] = 'live';
      this.label();
      status('');
      if (byReader) this.canvas.querySelector('canvas')?.focus({ preventScroll: true });
      onChange('live');
    } catch (error) {
      const reason = error instanceof MapStartError ? error.reason : 'script';
      this.clear();
      status(texts.failure[reason]);
      // Without WebGL no second try helps; a file that could not be had may come the next time.
      this.button.hidden = reason === 'no-webgl2';
      onFailure(reason);
    } finally {
      this.isStarting = false;
    }
  }

  /** The picture again, and the focus on the button that brought the map. */
  leave(): void {
    this.clear();
    this.input.status('');
    this.button.focus({ preventScroll: true });
    this.input.onChange('picture');
  }

  private clear(): void {
    const { box } = this.input;
    this.live?.stop();
    this.live = null;
    delete box.dataset['map'];
    this.canvas.remove();
    this.canvas.replaceChildren();
    this.canvas.className = 'map-canvas';
    this.label();
  }

  private label(): void {
    const texts = embedMapTexts[this.input.options.language];
    this.button.textContent = this.live ? texts.close : texts.use;
  }
}

/** Whether a map may come by itself: not where it costs the reader's data or most of a small screen. */
export function mayBeginAlone(map: MapBeginning): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  const saves =
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true;
  const isSmallTouch = window.matchMedia('(pointer: coarse) and (max-width: 640px)').matches;
  return map === 'auto' && !saves && !isSmallTouch;
}

/** Where the frame has no origin of its own, MapLibre's worker could only come from an address that a strict policy refuses. */
export function mayHaveMap(): boolean {
  return window.origin !== 'null';
}

function themeNow({ theme }: Pick<EmbedOptions, 'theme'>): Theme {
  if (theme !== 'auto') return theme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function bboxOf({ dataset }: HTMLElement): BoundingBox {
  const [west = 0, south = 0, east = 0, north = 0] = (dataset['bbox'] ?? '').split(',').map(Number);
  return [west, south, east, north];
}
