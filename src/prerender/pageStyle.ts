import type { Atlas } from '../domain/atlas.ts';
import { frameRatios } from './frameRatios.ts';
import { themeCss } from './themeCss.ts';

/** Rules made from the atlas' palettes and outlines; they stand before and after those of the app. */
export function pageStyle(
  atlas: Pick<Atlas, 'places' | 'outlines'>,
  { fonts, rules }: { readonly fonts: string; readonly rules: string },
): string {
  return themeCss() + fonts + rules + frameRatios(atlas);
}
