import { aspectOf } from '../../../domain/viewBounds.ts';
import type { SheetPicture } from '../../../features/export/sheetMaker.ts';
import { drawSheet, sheetFile } from './drawSheet.tsx';
import { PictureTooLargeError, rasterise } from './rasterise.ts';
import { type SheetInput, sheetContents } from './sheetContents.ts';
import type { ViewOnScreen } from './viewOnScreen.ts';

/** A phone's map is drawn larger, so that names and legend find room; a wall's is not. */
const mapWidths = { least: 900, most: 1700 } as const;

/** A sheet as large as the map on screen, or a little larger, with everything below it that explains it. */
export async function sheetPicture(
  input: SheetInput,
  { bbox, widthPixels }: ViewOnScreen,
): Promise<SheetPicture> {
  const width = Math.round(Math.min(mapWidths.most, Math.max(mapWidths.least, widthPixels)));
  const size = { of: 'map', width, height: Math.round(width / aspectOf(bbox)) } as const;
  const sheet = drawSheet({ contents: await sheetContents(input, bbox), frame: bbox, size });
  const markup = sheetFile(sheet);
  const pixels = { width: Number(sheet.getAttribute('width')), height: Number(sheet.getAttribute('height')) };
  return {
    markup,
    toPng: async (times) => {
      try {
        return await rasterise(markup, pixels, times);
      } catch (error) {
        if (error instanceof PictureTooLargeError) return 'too-large';
        throw error;
      }
    },
  };
}
