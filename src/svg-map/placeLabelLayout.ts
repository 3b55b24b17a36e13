/** A label that wants room on the map, positioned by fractions of the frame. */
export interface LabelRequest {
  readonly id: string;
  /** 0 to 1 across and down the frame. */
  readonly x: number;
  readonly y: number;
  /** Size in CSS pixels: labels keep their size while the frame scales. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Beside a dot, or centred above the point. */
  readonly beside: boolean;
}

export type LabelAnchor = 'middle' | 'start' | 'end';
/** The smallest frame, as a class name suffix, on which a label finds room. */
export type LabelTier = 's' | 'm' | 'l';

export interface PlacedLabel {
  readonly id: string;
  readonly anchor: LabelAnchor;
  readonly tier: LabelTier;
}

/** Frame heights in CSS pixels at which the tiers begin; the style sheet's container queries use the same. */
export const labelTierHeights: Readonly<Record<LabelTier, number>> = {
  s: 0,
  m: 520,
  l: 760,
};
const layoutHeights: Readonly<Record<LabelTier, number>> = {
  s: 330,
  m: 520,
  l: 760,
};
const dotOffsetPixels = 8;
const dotRadiusPixels = 5;
/** A centred label stands this far above its point, where a dot may lie. */
const liftPixels = 5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Greedy label placement at three reference sizes, in the order given: a label is drawn from the
 * smallest size on at which it hits no earlier one. Labels that never fit are left out.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  dots: readonly Pick<LabelRequest, 'id' | 'x' | 'y'>[],
  aspectRatio: number,
): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  for (const tier of ['s', 'm', 'l'] as const) {
    const height = layoutHeights[tier];
    const frame = { width: height * aspectRatio, height };
    const taken: Obstacle[] = dots.map((dot) => dotBox(dot, frame));
    // A label shown on smaller frames stays on larger ones: its room is taken before any new one's.
    for (const request of requests) {
      const before = placed.get(request.id);
      if (before) taken.push(boxOf(request, before.anchor, frame));
    }
    for (const request of requests.filter(({ id }) => !placed.has(id))) {
      const anchor = freeAnchor(request, request.beside ? ['start', 'end'] : ['middle'], frame, taken);
      if (anchor === undefined) continue;
      taken.push(boxOf(request, anchor, frame));
      placed.set(request.id, { id: request.id, anchor, tier });
    }
  }
  return [...placed.values()];
}

function boxOf(
  { x, y, widthPixels, heightPixels }: LabelRequest,
  anchor: LabelAnchor,
  frame: { readonly width: number; readonly height: number },
): Box {
  const centreX = x * frame.width;
  const centreY = y * frame.height;
  const left =
    anchor === 'middle'
      ? centreX - widthPixels / 2
      : anchor === 'start'
        ? centreX - dotOffsetPixels
        : centreX - dotOffsetPixels - widthPixels;
  const extra = anchor === 'middle' ? 0 : 2 * dotOffsetPixels;
  return {
    left,
    right: left + widthPixels + extra,
    top: anchor === 'middle' ? centreY - liftPixels - heightPixels : centreY - heightPixels / 2,
    bottom: anchor === 'middle' ? centreY - liftPixels : centreY + heightPixels / 2,
  };
}

type Obstacle = Box & { readonly dot?: string };

/** An anchor that covers no other label, and no other place's dot if that can be had. */
function freeAnchor(
  request: LabelRequest,
  anchors: readonly LabelAnchor[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Obstacle[],
): LabelAnchor | undefined {
  const hits = (anchor: LabelAnchor) =>
    taken.filter((other) => overlap(other, boxOf(request, anchor, frame)));
  const free = anchors.filter((anchor) => hits(anchor).every(({ dot }) => dot !== undefined));
  return free.find((anchor) => hits(anchor).every(({ dot }) => dot === request.id)) ?? free[0];
}

function dotBox(
  { id, x, y }: Pick<LabelRequest, 'id' | 'x' | 'y'>,
  frame: { readonly width: number; readonly height: number },
): Box & { readonly dot: string } {
  const [centreX, centreY] = [x * frame.width, y * frame.height];
  return {
    dot: id,
    left: centreX - dotRadiusPixels,
    right: centreX + dotRadiusPixels,
    top: centreY - dotRadiusPixels,
    bottom: centreY + dotRadiusPixels,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
