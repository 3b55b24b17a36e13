import { languageTag } from '../../domain/languageTag.ts';
import { palettes } from '../../domain/palette.ts';
import { boundsWithin, mapWindow } from '../../domain/viewBounds.ts';
import { SheetColumns } from './SheetColumns.tsx';
import { SheetMap } from './SheetMap.tsx';
import type { SheetContents, SheetFrame, SheetSize } from './sheetContents.ts';
import { sheetLayout } from './sheetLayout.ts';
import { px, sheetScale } from './sheetScale.ts';
import { sheetFonts, sheetSizes } from './sheetType.ts';

export interface MapSheetProps {
  readonly contents: SheetContents;
  /** What the map has to show. */
  readonly frame: SheetFrame;
  readonly size: SheetSize;
}

/**
 * The map as a sheet of its own, one SVG with title, map, legend, sources and imprint. It takes nothing
 * from the page: colours and faces are written out. The classes of the map's geometry still have to be
 * turned into attributes by the rules of `sheetLook`.
 */
export function MapSheet({ contents, frame, size }: MapSheetProps) {
  const { map, texts } = contents;
  const layout = sheetLayout(contents, size);
  const { width, height } = layout;
  const palette = palettes[map.theme];
  const bbox = boundsWithin(frame, layout.map.width / layout.map.height, mapWindow);
  const scale = sheetScale(bbox, layout.map.width, layout.map.height);
  return (
    <svg
      width={px(width)}
      height={px(height)}
      viewBox={`0 0 ${px(width)} ${px(height)}`}
      role="img"
      aria-label={`${texts.title} · ${texts.subtitle}`}
      lang={languageTag(map.language)}
      xmlLang={languageTag(map.language)}
      fontFamily={sheetFonts.sans}
    >
      <title>{`${texts.title} · ${texts.subtitle}`}</title>
      <rect width={px(width)} height={px(height)} fill={size.of === 'page' ? 'none' : palette.panel} />
      {layout.head.map(({ text, look, left, top }) => (
        <text
          key={top}
          x={px(left)}
          y={px(top)}
          fontSize={sheetSizes[look]}
          {...(look === 'title' ? { fontWeight: 600, fontFamily: sheetFonts.serif } : {})}
          fill={look === 'title' ? palette.ink : palette.inkSoft}
        >
          {text}
        </text>
      ))}
      <g transform={shift(layout.map)} data-part="map">
        <SheetMap map={map} scale={scale} texts={texts} />
      </g>
      {layout.parts.map((part) => (
        <g key={part.top} transform={shift(part)} data-part="text">
          <SheetColumns layout={part.columns} theme={map.theme} />
        </g>
      ))}
    </svg>
  );
}

function shift({ left, top }: { readonly left: number; readonly top: number }): string {
  return `translate(${px(left)} ${px(top)})`;
}
