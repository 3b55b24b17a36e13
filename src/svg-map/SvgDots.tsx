import type { LayerId } from '../domain/place.ts';
import { pointMark } from '../domain/pointMarks.ts';
import { percent } from './projection.ts';

/** A point-only place within the frame. */
export interface SvgDot {
  readonly id: string;
  readonly layer: LayerId;
  /** How many marks stand within this one, at the same point. */
  readonly ring: number;
  /** 0 to 1 across and down the frame. */
  readonly x: number;
  readonly y: number;
}

interface SvgDotsProps {
  /** In the order of the contents. */
  readonly dots: readonly SvgDot[];
  readonly selectedPlace: string | null;
}

/** Point-only places as marks of constant size, as large as on the WebGL map. */
export function SvgDots({ dots, selectedPlace }: SvgDotsProps) {
  // Last is topmost: rings lie under their dots; of dots, the layer first in the contents is seen.
  const fromBelow = dots.toReversed().toSorted((a, b) => b.ring - a.ring);
  return fromBelow.map(({ id, layer, ring, x, y }) => (
    <circle
      key={id}
      className={`m-dot l-${layer}${ring > 0 ? ' is-around' : ''}${id === selectedPlace ? ' is-selected' : ''}`}
      cx={percent(x)}
      cy={percent(y)}
      r={strokedRadius(layer, ring)}
    />
  ));
}

/** SVG draws half of an edge inside: to the middle of the edge, in pixels. */
function strokedRadius(layer: LayerId, ring: number): number {
  const { radiusPixels, edgePixels } = pointMark(layer, ring);
  return Number((radiusPixels + edgePixels / 2).toFixed(1));
}
