import { palettes } from '../../domain/palette.ts';
import { layerRules, paletteRules } from '../themeCss.ts';

/**
 * The style sheet of the pages for embedding: the palettes, which here also follow a theme that the
 * address asks for, then fonts and rules.
 */
export function embedStyle({ fonts, rules }: { readonly fonts: string; readonly rules: string }): string {
  const light = `color-scheme:light;${paletteRules(palettes.light)}`;
  const dark = `color-scheme:dark;${paletteRules(palettes.dark)}`;
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    layerRules(),
    fonts,
    rules,
  ].join('');
}
