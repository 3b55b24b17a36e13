import { coloursOfClasses, plainColour } from './ownColours.ts';
import type { OwnLayer } from './ownLayer.ts';
import { hiddenRow } from './ownTiles.ts';

/** What each row of a layer looks like: `hiddenRow`, or the place of its colour in `ownPalette`. */
export function ownRowCodes(
  { mask, colouring }: Pick<OwnLayer, 'mask' | 'colouring'>,
  rows: number,
): Uint8Array {
  const codes = new Uint8Array(rows).fill(plainColour);
  if (colouring) {
    const colours = coloursOfClasses(colouring);
    for (let row = 0; row < rows; row++) codes[row] = colours[colouring.classes[row] ?? 0] ?? plainColour;
  }
  if (mask) for (let row = 0; row < rows; row++) if (mask[row] === 0) codes[row] = hiddenRow;
  return codes;
}
