import type { Language } from '../../domain/localizedText.ts';
import { type MapView, metersPerPixelAt } from '../../domain/mapView.ts';
import { roundLength } from '../../domain/roundLength.ts';
import type { MapTexts } from '../mapTexts.ts';

/** The bar is no longer than MapLibre's. */
const mostBarPixels = 110;

/** Buttons for zooming and a scale bar, where MapLibre's are and as large. */
export class SvgControls {
  private readonly group = document.createElement('div');
  private readonly bar = document.createElement('div');

  constructor(
    parent: HTMLElement,
    private readonly texts: MapTexts,
    onZoom: (levels: number) => void,
  ) {
    this.group.className = 'svg-map-zoom';
    this.group.append(
      zoomButton(texts.zoomIn, 'M8 2.5v11M2.5 8h11', () => onZoom(1)),
      zoomButton(texts.zoomOut, 'M2.5 8h11', () => onZoom(-1)),
    );
    this.bar.className = 'svg-map-scale';
    parent.append(this.group, this.bar);
  }

  /** True at the map's middle, as with MapLibre. */
  show(view: MapView, language: Language): void {
    const perPixel = metersPerPixelAt(view);
    const meters = roundLength(perPixel * mostBarPixels);
    const [length, unit] =
      meters < 1000 ? [meters, this.texts.metres] : [meters / 1000, this.texts.kilometres];
    this.bar.textContent = language === 'zh' ? `${length}${unit}` : `${length} ${unit}`;
    this.bar.style.setProperty('width', `${meters / perPixel}px`);
  }

  remove(): void {
    this.group.remove();
    this.bar.remove();
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function zoomButton(name: string, mark: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', name);
  button.title = name;
  const picture = document.createElementNS(svgNamespace, 'svg');
  const path = document.createElementNS(svgNamespace, 'path');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', mark);
  picture.append(path);
  button.append(picture);
  button.addEventListener('click', act);
  return button;
}
