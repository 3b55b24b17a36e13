import { palettes, type Theme } from '../../domain/palette.ts';
import { type Flow, flowColumns } from './columnFlow.ts';
import { SheetSample } from './SheetSample.tsx';
import type { SheetBlock } from './sheetBlocks.ts';
import { px } from './sheetScale.ts';
import { lineHeight } from './sheetType.ts';

/** Blocks that flow through columns of one width. */
export interface SheetColumnsLayout {
  readonly blocks: readonly SheetBlock[];
  readonly flow: Flow;
  /** From one column's left edge to the next one's. */
  readonly step: number;
}

/** Between columns, in pixels. */
const columnGap = 22;

/** How many columns of at least a width fit, and how wide each then is. */
export function columnsIn(width: number, least: number): { readonly count: number; readonly width: number } {
  const count = Math.max(1, Math.floor((width + columnGap) / (least + columnGap)));
  return { count, width: (width + columnGap) / count - columnGap };
}

export function layoutColumns(
  blocks: readonly SheetBlock[],
  columns: ReturnType<typeof columnsIn>,
): SheetColumnsLayout {
  const flow = flowColumns(
    blocks.map(({ height }) => height),
    columns.count,
    (index) => blocks[index]?.look === 'heading',
  );
  return { blocks, flow, step: columns.width + columnGap };
}

/** Blocks of text as lines, in columns; text stays text. */
export function SheetColumns({
  layout: { blocks, flow, step },
  theme,
}: {
  readonly layout: SheetColumnsLayout;
  readonly theme: Theme;
}) {
  return blocks.map((block, index) => {
    const at = flow.blocks[index];
    if (!at) return null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
      <g key={index} transform={`translate(${px(at.column * step)} ${px(at.top)})`}>
        <Block block={block} theme={theme} />
      </g>
    );
  });
}

function Block({ block, theme }: { readonly block: SheetBlock; readonly theme: Theme }) {
  const { lines, size, indent, look, sample, number } = block;
  const palette = palettes[theme];
  const baseline = (index: number): number => px(size * (1 + index * lineHeight) + (sample ? 1 : 0));
  const fill = look === 'soft' ? palette.inkSoft : palette.ink;
  return (
    <>
      {sample && <SheetSample sample={sample} theme={theme} />}
      {number !== undefined && (
        <text x={indent - 6} y={baseline(0)} fontSize={size} textAnchor="end" fill={fill}>
          {number}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines do not move.
          key={index}
          x={indent}
          y={baseline(index)}
          fontSize={size}
          fill={fill}
          {...(look === 'heading' ? { fontWeight: 600 } : {})}
        >
          {line}
        </text>
      ))}
    </>
  );
}
