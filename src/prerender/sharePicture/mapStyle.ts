import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import { layerScale } from '../../domain/colourScale.ts';
import { palettes } from '../../domain/palette.ts';
import { layerIds } from '../../domain/place.ts';

const { light } = palettes;

/**
 * The rules of the SVG map for a renderer that knows neither custom properties nor strokes that keep
 * their width: colours are written out, widths multiplied by the drawing units of a pixel.
 */
export function mapStyle(unitsPerPixel: number): string {
  const width = (pixels: number): string => `stroke-width:${round(pixels * unitsPerPixel)}`;
  const dashes = (pattern: readonly number[], pixels: number): string =>
    `stroke-dasharray:${pattern.map((part) => round(part * pixels * unitsPerPixel)).join(' ')};stroke-linecap:${
      (pattern[0] ?? 1) < 1 ? 'round' : 'butt'
    }`;
  return [
    'path,circle{fill:none;stroke-linejoin:round}',
    `.m-land{fill:${light.land}}`,
    `.m-neighbours{stroke:${light.neighbourBorder};${width(1)}}`,
    `.m-water{fill:${light.water};stroke:${light.shore};${width(1.2)};paint-order:stroke}`,
    `.m-borders{stroke:${light.border};${width(1.2)}}`,
    `.m-city{stroke:${light.cityBorder};${width(1.6)}}`,
    ...layerIds.map((id) => `.l-${id}{stroke:${layerScale(light)(id)}}`),
    `.m-zone,.m-ring,.m-district{fill:${light.selection};stroke:${light.selection};${width(3)}}`,
    '.m-zone{fill-opacity:.16}.m-ring{fill-opacity:.1}.m-district{fill-opacity:.07}',
    `.m-ring{${dashes([0.1, 2.4], 3)}}`,
    `.m-traced{${dashes(certaintyDashes.traced, 3)}}`,
    `.m-approximate{${dashes(certaintyDashes.approximate, 3)}}`,
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
