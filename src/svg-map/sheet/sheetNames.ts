import { palettes } from '../../domain/palette.ts';
import { textWidthPixels } from '../textWidth.ts';
import { contextNames, type MapName, placeNames, reachNames } from './mapNames.ts';
import type { SheetMapContents } from './sheetContents.ts';
import type { SheetScale } from './sheetScale.ts';

/**
 * All that wants to be written on a map, the most important first.
 *
 * @param kilometres The unit, in the map's language.
 */
export function sheetNames(map: SheetMapContents, scale: SheetScale, kilometres: string): readonly MapName[] {
  const gap = map.language === 'zh' ? '' : ' ';
  const writeMeters = (meters: number): string =>
    (meters < 100 ? '< 0.1' : shortLength(meters)) + gap + kilometres;
  return [
    ...drawnNames(map, scale),
    ...placeNames(map, scale),
    ...reachNames(map, scale, writeMeters),
    ...contextNames(map, scale),
  ];
}

const drawnSize = 11.5;

/** What was measured comes first: a figure that the reader drew for must not give way to a name. */
function drawnNames({ drawnLabels, theme }: SheetMapContents, scale: SheetScale): readonly MapName[] {
  const { ink, halo } = palettes[theme];
  return drawnLabels.flatMap(({ id, at, text, place }): MapName[] => {
    if (!scale.holds(at)) return [];
    const [x, y] = scale.toPixels(at);
    const stands = place === 'on' && textWidthPixels(text, drawnSize) < scale.frame.right ? 'on' : 'above';
    return [
      {
        id: `drawn ${id}`,
        lines: [{ text, size: drawnSize }],
        x,
        y,
        stands,
        colour: ink,
        halo,
        isLeading: true,
      },
    ];
  });
}

/** One decimal below 100 km, and nothing finer, as the tables beside the map write it. */
function shortLength(meters: number): string {
  const kilometers = meters / 1000;
  if (Number.isInteger(kilometers)) return String(kilometers);
  return kilometers.toFixed(kilometers < 100 ? 1 : 0);
}
