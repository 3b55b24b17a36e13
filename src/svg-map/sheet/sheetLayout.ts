import { breakLines } from '../breakLines.ts';
import { columnsIn, layoutColumns, type SheetColumnsLayout } from './SheetColumns.tsx';
import { legendBlocks, noteBlocks, sourceBlocks } from './sheetBlocks.ts';
import type { SheetContents, SheetSize } from './sheetContents.ts';
import { lineHeight, sheetSizes } from './sheetType.ts';

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** A line of the sheet's head: its baseline and its left end. */
export interface HeadLine extends Spot {
  readonly text: string;
  readonly look: 'title' | 'subtitle';
}

/** Where everything of a sheet lies, in pixels. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly head: readonly HeadLine[];
  readonly map: Spot & { readonly width: number; readonly height: number };
  readonly parts: readonly (Spot & { readonly columns: SheetColumnsLayout })[];
}

const gap = 12;
/** Around a picture; paper has margins of its own. */
const pictureMargin = 20;
/** Of a page with fixed size the map keeps at least this share. */
const leastMapShare = 0.46;
/** Beside the map of a lying page: at least this wide, and this share of the page. */
const side = { least: 250, share: 0.26, gap: 16 } as const;
const columnWidths = { legend: 235, sources: 300 } as const;

/**
 * Places title, map, legend, sources and small print. A picture is as high as all that needs; of a page
 * the map takes what is left, and sources that find no room are counted instead. On a lying page the
 * text stands beside the map.
 */
export function sheetLayout(contents: SheetContents, size: SheetSize): SheetLayout {
  if (size.of === 'map') return pictureLayout(contents, size);
  return size.width > size.height ? lyingLayout(contents, size) : standingLayout(contents, size);
}

function pictureLayout(contents: SheetContents, { width, height }: SheetSize): SheetLayout {
  const at = { left: pictureMargin, top: pictureMargin };
  const { head, bottom } = headOf(contents, at, width);
  const map = { left: at.left, top: bottom, width, height };
  const parts = partsOf(contents, width, contents.texts.sources.length);
  const below = stacked(parts, { left: at.left, top: bottom + height + gap });
  return {
    ...{ head, map, parts: below.parts },
    width: width + 2 * pictureMargin,
    height: Math.ceil(below.bottom + pictureMargin),
  };
}

function standingLayout(contents: SheetContents, { width, height }: SheetSize): SheetLayout {
  const { head, bottom } = headOf(contents, { left: 0, top: 0 }, width);
  const parts = fittingParts(contents, width, height * (1 - leastMapShare) - bottom - gap);
  const mapHeight = height - bottom - gap - heightOf(parts);
  const below = stacked(parts, { left: 0, top: bottom + mapHeight + gap });
  return { width, height, head, map: { left: 0, top: bottom, width, height: mapHeight }, parts: below.parts };
}

function lyingLayout(contents: SheetContents, { width, height }: SheetSize): SheetLayout {
  const sideWidth = Math.max(side.least, width * side.share);
  const mapWidth = width - sideWidth - side.gap;
  const left = mapWidth + side.gap;
  const { head, bottom } = headOf(contents, { left, top: 0 }, sideWidth);
  const top = bottom + gap / 2;
  const parts = fittingParts(contents, sideWidth, height - top);
  return {
    ...{ width, height, head },
    map: { left: 0, top: 0, width: mapWidth, height },
    parts: stacked(parts, { left, top }).parts,
  };
}

function headOf({ texts }: SheetContents, { left, top }: Spot, width: number) {
  const { title, subtitle } = sheetSizes;
  let bottom = top;
  const line = (look: HeadLine['look'], size: number, step: number) => (text: string) => {
    const baseline = bottom + size;
    bottom += step;
    return { text, look, left, top: baseline };
  };
  const head: readonly HeadLine[] = [
    ...breakLines(texts.title, title, width).map(line('title', title, title * 1.32)),
    ...breakLines(texts.subtitle, subtitle, width).map(line('subtitle', subtitle, subtitle * lineHeight)),
  ];
  return { head, bottom: bottom + gap / 2 };
}

/** With as many sources as find room; without any where even the rest does not. */
function fittingParts(contents: SheetContents, width: number, room: number): readonly SheetColumnsLayout[] {
  for (let most = contents.texts.sources.length; most > 0; most -= 1) {
    const parts = partsOf(contents, width, most);
    if (heightOf(parts) <= room) return parts;
  }
  return partsOf(contents, width, 0);
}

function partsOf(
  { legend, texts }: SheetContents,
  width: number,
  mostSources: number,
): readonly SheetColumnsLayout[] {
  const legendColumns = columnsIn(width, columnWidths.legend);
  const sourceColumns = columnsIn(width, columnWidths.sources);
  return [
    layoutColumns(legendBlocks(legend, legendColumns.width), legendColumns),
    layoutColumns(sourceBlocks(texts, sourceColumns.width, mostSources), sourceColumns),
    layoutColumns(noteBlocks(texts, width), columnsIn(width, width)),
  ].filter(({ blocks }) => blocks.length > 0);
}

function heightOf(parts: readonly SheetColumnsLayout[]): number {
  return parts.reduce((sum, { flow }) => sum + flow.height, 0) + gap * Math.max(0, parts.length - 1);
}

function stacked(columns: readonly SheetColumnsLayout[], { left, top }: Spot) {
  let bottom = top;
  const parts = columns.map((each) => {
    const part = { left, top: bottom, columns: each };
    bottom += each.flow.height + gap;
    return part;
  });
  return { parts, bottom: bottom - gap };
}
