import { type EmbedOptions, embedParts } from '../domain/embedAddress.ts';
import { layerIds } from '../domain/place.ts';

/** Theme, parts and layers as the address asks for them. */
export function applyAppearance(page: Document, { theme, parts, layers }: EmbedOptions): void {
  if (theme !== 'auto') page.documentElement.dataset['theme'] = theme;
  for (const part of embedParts) {
    const element = page.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (element) element.hidden = !parts.includes(part);
  }
  for (const layer of layerIds) page.documentElement.classList.toggle(`no-${layer}`, !layers.includes(layer));
}
