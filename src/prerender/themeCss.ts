import { layerScale } from '../domain/colourScale.ts';
import { type Palette, palettes } from '../domain/palette.ts';
import { layerIds } from '../domain/place.ts';

/** The palettes as custom properties, so that page, SVG map and WebGL map share one table of colours. */
export function themeCss(): string {
  const dark = `@media (prefers-color-scheme:dark){:root{${paletteRules(palettes.dark)}}}`;
  return `:root{${paletteRules(palettes.light)}}${dark}${layerRules()}`;
}

/** The class of each layer, which gives its elements the layer's colour. */
export function layerRules(): string {
  return layerIds.map((id) => `.l-${id}{--layer:var(--layer-${id})}`).join('');
}

/** A palette's colours as declarations of custom properties. */
export function paletteRules(palette: Palette): string {
  const { layers: _, ...colours } = palette;
  const colourOf = layerScale(palette);
  return [
    ...Object.entries(colours).map(([name, value]) => `--${kebab(name)}:${value}`),
    ...layerIds.map((id) => `--layer-${id}:${colourOf(id)}`),
  ].join(';');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
