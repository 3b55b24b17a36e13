import type { Theme } from '../../domain/palette.ts';
import type { PaperSize, PaperTurn } from '../../i18n/parts/export.ts';

/** A drawn sheet as a file. */
export interface SheetPicture {
  /** SVG. */
  readonly markup: string;
  /** The same as PNG, this many pixels to one of the drawing; rejects with `too-large` or another reason. */
  readonly toPng: (times: number) => Promise<Blob | 'too-large'>;
}

export interface Paper {
  readonly size: PaperSize;
  readonly turn: PaperTurn;
}

/** Makes sheets of what the map shows now. The panel knows no map; the page gives it this. */
export interface SheetMaker {
  /** Rejects where it cannot be drawn. */
  readonly picture: (theme: Theme) => Promise<SheetPicture>;
  /** Puts a sheet in the page's place and opens the browser's print dialogue; rejects where it cannot be drawn. */
  readonly print: (paper: Paper) => Promise<void>;
}
