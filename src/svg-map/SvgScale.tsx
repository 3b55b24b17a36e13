import type { Language } from '../domain/localizedText.ts';
import { distanceMeters } from '../domain/measure.ts';
import { roundLength } from '../domain/roundLength.ts';
import { type FrameProjection, percent } from './projection.ts';

interface SvgScaleProps {
  readonly projection: FrameProjection;
  readonly language: Language;
  readonly texts: { readonly kilometres: string; readonly metres: string; readonly north: string };
}

/** The bar is at most this share of the frame's width. */
const mostShare = 0.3;

/** Scale bar and north arrow. The bar is true along the frame's middle parallel; Mercator has north up. */
export function SvgScale({ projection, language, texts }: SvgScaleProps) {
  const [west, south, east, north] = projection.bbox;
  const middle = (south + north) / 2;
  const frameMeters = distanceMeters([west, middle], [east, middle]);
  const meters = roundLength(frameMeters * mostShare);
  const share = meters / frameMeters;
  const [length, unit] = meters < 1000 ? [meters, texts.metres] : [meters / 1000, texts.kilometres];
  return (
    <g className="m-scale">
      <svg
        x={percent(1 - share)}
        y="100%"
        width={percent(share)}
        height="1"
        overflow="visible"
        aria-hidden="true"
      >
        <rect className="m-scale-bar" y="-6" width="100%" height="4" />
        <rect className="m-scale-half" y="-6" width="50%" height="4" />
        <text className="m-scale-text" x="100%" y="-10">
          {language === 'zh' ? `${length}${unit}` : `${length} ${unit}`}
        </text>
        <path className="m-scale-half" d="M-16-2l-4-13-4 13 4-3z" />
        <text className="m-scale-text" x="-20" y="-18">
          {texts.north}
        </text>
      </svg>
    </g>
  );
}
