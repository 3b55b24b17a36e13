import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';

/** The largest sheet Excel itself can save: 1,048,576 rows of 16,384 columns. */
const address = /^([A-Z]{0,3})(\d{1,7})$/;
const reference = /<(?:\w+:)?(?:row|c)\b[^>]*?\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const decoder = new TextDecoder();

/**
 * Refuses a worksheet whose cells stand so far apart that filling the gaps between them, as the reader does,
 * would exhaust the memory.
 * @throws ImportRefusal
 */
export function checkWorksheetBounds(name: string, xml: Uint8Array): void {
  let rows = 1;
  let columns = 1;
  for (const [, double, single] of decoder.decode(xml).matchAll(reference)) {
    const found = address.exec((double ?? single ?? '').toUpperCase());
    if (!found) throw new ImportRefusal('format-damaged', name);
    rows = Math.max(rows, Number(found[2]));
    columns = Math.max(columns, columnNumber(found[1] ?? ''));
  }
  if (rows > 1_048_576 || rows * columns > importLimits.sheetCells) {
    throw new ImportRefusal('sheet-too-large', `${rows} × ${columns}`);
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
