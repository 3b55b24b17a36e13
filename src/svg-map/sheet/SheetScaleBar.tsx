import type { Language } from '../../domain/localizedText.ts';
import { distanceMeters } from '../../domain/measure.ts';
import { type Palette, palettes, type Theme } from '../../domain/palette.ts';
import { roundLength } from '../../domain/roundLength.ts';
import type { Obstacle } from './placeBoxes.ts';
import { px, type SheetScale } from './sheetScale.ts';

interface SheetScaleBarProps {
  readonly scale: SheetScale;
  readonly language: Language;
  readonly theme: Theme;
  readonly texts: { readonly kilometres: string; readonly metres: string; readonly north: string };
}

const mostPixels = 190;
const size = { height: 46, margin: 10, bar: 5, arrow: 34 } as const;

/** Scale bar and north arrow in the map's lower right corner, on ground of their own. */
export function SheetScaleBar({ scale, language, theme, texts }: SheetScaleBarProps) {
  const palette = palettes[theme];
  const { meters, pixels } = barOf(scale);
  const { left, top, right, bottom } = scaleBarBox(scale);
  const x = right - 16 - pixels;
  const y = bottom - 14;
  const [length, unit] = meters < 1000 ? [meters, texts.metres] : [meters / 1000, texts.kilometres];
  const gap = language === 'zh' ? '' : ' ';
  const marks = [
    { share: 0, text: '0' },
    { share: 0.5, text: String(length / 2) },
    { share: 1, text: length + gap + unit },
  ];
  return (
    <g data-scale={meters}>
      <rect
        x={px(left)}
        y={px(top)}
        width={px(right - left)}
        height={px(bottom - top)}
        fill={palette.panel}
        fillOpacity={0.86}
        rx={2}
      />
      <NorthArrow x={left + 18} y={bottom - 9} palette={palette} letter={texts.north} />
      <rect
        {...{ x: px(x), y: px(y), width: px(pixels), height: size.bar }}
        fill={palette.panel}
        stroke={palette.ink}
        strokeWidth={0.8}
      />
      <rect {...{ x: px(x), y: px(y), width: px(pixels / 2), height: size.bar }} fill={palette.ink} />
      {marks.map(({ share, text }) => (
        <text
          key={share}
          x={px(x + pixels * share)}
          y={px(y - 5)}
          fontSize={9.5}
          textAnchor={share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}
          fill={palette.ink}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Mercator has north up. */
function NorthArrow(props: {
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  readonly letter: string;
}) {
  const { x, y, palette, letter } = props;
  return (
    <g data-north="">
      <path d={`M${px(x)} ${px(y - 18)}l6 18-6-4.5-6 4.5z`} fill={palette.ink} />
      <text x={px(x)} y={px(y - 21)} fontSize={10.5} textAnchor="middle" fill={palette.ink}>
        {letter}
      </text>
    </g>
  );
}

/** The room it takes. */
export function scaleBarBox(scale: SheetScale): Obstacle {
  const { right, bottom } = scale.frame;
  const width = barOf(scale).pixels + 32 + size.arrow;
  return {
    left: right - size.margin - width,
    top: bottom - size.margin - size.height,
    right: right - size.margin,
    bottom: bottom - size.margin,
  };
}

/** A round length, true along the frame's middle parallel. */
function barOf({ projection, frame }: SheetScale): { readonly meters: number; readonly pixels: number } {
  const [west, south, east, north] = projection.bbox;
  const middle = (south + north) / 2;
  const frameMeters = distanceMeters([west, middle], [east, middle]);
  const width = frame.right - frame.left;
  const meters = roundLength((frameMeters * Math.min(mostPixels, width * 0.3)) / width);
  return { meters, pixels: (meters / frameMeters) * width };
}
