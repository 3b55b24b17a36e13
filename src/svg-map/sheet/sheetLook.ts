import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import { layerScale } from '../../domain/colourScale.ts';
import { palettes, type Theme } from '../../domain/palette.ts';
import { layerIds } from '../../domain/place.ts';
import { px, unitsPerPixel } from './sheetScale.ts';

/** Presentation attributes of SVG by name; a later rule wins over an earlier one. */
export interface LookRule {
  readonly selector: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/**
 * The look of the map's geometry, which the page has from its style sheet: a file that is kept has no
 * page around it, and a page under a strict policy takes no style from markup. Widths are those of
 * svgMap.css in drawing units.
 */
export function sheetLook(theme: Theme): readonly LookRule[] {
  const palette = palettes[theme];
  const colourOf = layerScale(palette);
  const units = (pixels: number): number => px(pixels * unitsPerPixel);
  const dashes = (pattern: readonly number[], pixels: number): string =>
    pattern.map((part) => units(part * pixels)).join(' ');
  const rule = (selector: string, attributes: LookRule['attributes']): LookRule => ({ selector, attributes });
  const line = (colour: string, pixels: number) => ({ stroke: colour, 'stroke-width': units(pixels) });
  return [
    rule(':is(path, circle):not([fill])', { fill: 'none' }),
    rule('path, circle', { 'stroke-linejoin': 'round' }),
    rule('pattern path', line(palette.inkSoft, 0.7)),
    rule('path[data-place]', line(palette.cityBorder, 1.2)),
    rule('.m-neighbours', line(palette.neighbourBorder, 0.8)),
    rule('.m-land', { fill: palette.land }),
    rule('.m-water', { fill: palette.water, ...line(palette.shore, 1.2), 'paint-order': 'stroke' }),
    rule('.m-river', { fill: palette.water }),
    rule('.m-borders', line(palette.border, 1)),
    rule('.m-city', line(palette.cityBorder, 1.2)),
    ...layerIds.map((id) => rule(`.l-${id}`, { stroke: colourOf(id), fill: colourOf(id) })),
    rule('.m-zone', { 'fill-opacity': 0.18, 'stroke-width': units(1.6) }),
    rule('.m-ring', {
      'fill-opacity': 0.07,
      'stroke-opacity': 0.8,
      'stroke-width': units(1),
      'stroke-dasharray': dashes([0.1, 2.2], 1),
      'stroke-linecap': 'round',
    }),
    rule('.m-traced', { 'stroke-dasharray': dashes(certaintyDashes.traced, 1.6) }),
    rule('.m-approximate', {
      'stroke-dasharray': dashes(certaintyDashes.approximate, 1.6),
      'stroke-linecap': 'round',
    }),
    rule('.is-selected', { stroke: palette.selection, 'stroke-width': units(2.4) }),
    rule('.m-ring.is-selected', {
      'fill-opacity': 0.16,
      'stroke-width': units(1.8),
      'stroke-dasharray': dashes([0.1, 4], 1),
    }),
    rule('.m-district.is-selected', { fill: palette.selection, 'fill-opacity': 0.07 }),
  ];
}
