import { boundsWithin, mapWindow } from '../../../domain/viewBounds.ts';
import type { Paper } from '../../../features/export/sheetMaker.ts';
import type { MapSheetProps } from '../../../svg-map/sheet/MapSheet.tsx';
import { type SheetInput, sheetContents } from './sheetContents.ts';
import type { ViewOnScreen } from './viewOnScreen.ts';

/** Millimetres, upright (ISO 216). */
const papers = { A4: [210, 297], A3: [297, 420] } as const;
/** At each side; the style sheet's @page rules say the same. */
export const printMarginMillimeters = 10;
const pixelsPerMillimeter = 96 / 25.4;
/** What the map takes of a page, roughly: enough to tell which places it shows. */
const likelyAspect = { portrait: 1.05, landscape: 1.08 } as const;

/** Room on the paper within its margins, in millimetres. */
export function printedSize({ size, turn }: Paper): { readonly width: number; readonly height: number } {
  const [short, long] = papers[size];
  const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
  return { width: width - 2 * printMarginMillimeters, height: height - 2 * printMarginMillimeters };
}

/** The sheet of what is on screen for a paper, within its margins. */
export async function printedSheet(
  input: SheetInput,
  { bbox }: ViewOnScreen,
  paper: Paper,
): Promise<MapSheetProps> {
  const { width, height } = printedSize(paper);
  // A hair less than the paper: a sheet that touches its end would begin another one.
  const size = {
    of: 'page',
    width: width * pixelsPerMillimeter,
    height: (height - 0.5) * pixelsPerMillimeter,
  } as const;
  const frame = boundsWithin(bbox, likelyAspect[paper.turn], mapWindow);
  return { contents: await sheetContents(input, frame), frame: bbox, size };
}
