import { breakLines, cutLines } from '../breakLines.ts';
import { sampleSize } from './SheetSample.tsx';
import type { LegendGroup, LegendSample, SheetTexts } from './sheetContents.ts';
import { lineHeight, sheetSizes } from './sheetType.ts';

/** A few lines of text with what stands before them: a heading, a line of the legend, a source. */
export interface SheetBlock {
  readonly lines: readonly string[];
  readonly size: number;
  /** Pixels, its margin below included. */
  readonly height: number;
  /** Of the text from the left; before it stands the sample or the number. */
  readonly indent: number;
  readonly look: 'heading' | 'text' | 'soft';
  readonly sample?: LegendSample;
  readonly number?: number;
}

const numberIndent = 20;
const entryGap = 2.5;
/** Before the next heading. */
const groupGap = 7;

/** The legend's groups as blocks for a column of this width. */
export function legendBlocks(groups: readonly LegendGroup[], width: number): readonly SheetBlock[] {
  return groups.flatMap(({ heading, entries }) => [
    headingBlock(heading, width),
    ...entries.map(({ sample, text }, index): SheetBlock => {
      const indent = sampleSize.width + 7;
      const block = textBlock(text, sheetSizes.text, width, indent);
      const below = index === entries.length - 1 ? groupGap : 0;
      return { ...block, height: Math.max(block.height, sampleSize.height + 2) + below, sample };
    }),
  ]);
}

/** The first of the sources, numbered, and what became of the others. */
export function sourceBlocks(texts: SheetTexts, width: number, most: number): readonly SheetBlock[] {
  if (texts.sources.length === 0) return [];
  const shown = texts.sources.slice(0, most);
  const left = texts.sources.length - shown.length;
  return [
    headingBlock(texts.sourcesHeading, width),
    ...shown.map(
      (source, index): SheetBlock => ({
        ...textBlock(source, sheetSizes.small, width, numberIndent),
        number: index + 1,
      }),
    ),
    ...(left > 0 ? [textBlock(texts.moreSources(left), sheetSizes.small, width, numberIndent)] : []),
  ];
}

/** The small print across the whole sheet. */
export function noteBlocks(texts: SheetTexts, width: number): readonly SheetBlock[] {
  const size = sheetSizes.small;
  const address = cutLines(texts.addressLabel + texts.address, size, width);
  return [
    ...texts.notes.map((note) => textBlock(note, size, width, 0)),
    { ...textBlock(texts.imprint, size, width, 0), look: 'soft' },
    { lines: address, size, height: linesHeight(address.length, size), indent: 0, look: 'soft' },
  ];
}

function headingBlock(text: string, width: number): SheetBlock {
  const size = sheetSizes.heading;
  const lines = breakLines(text, size, width);
  return { lines, size, height: linesHeight(lines.length, size) + 3.5, indent: 0, look: 'heading' };
}

function textBlock(text: string, size: number, width: number, indent: number): SheetBlock {
  const lines = breakLines(text, size, width - indent);
  return { lines, size, height: linesHeight(lines.length, size), indent, look: 'text' };
}

function linesHeight(lines: number, size: number): number {
  return lines * size * lineHeight + entryGap;
}
