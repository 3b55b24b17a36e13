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
  /** On the point itself, as the name of an area without a dot. */
  readonly centred?: boolean;
}

export type LabelAnchor = 'middle' | 'start' | 'end';
/** The smallest frame, as a class name suffix, on which a label finds room. */
export type LabelTier = 's' | 'm' | 'l';

export interface PlacedLabel {
  readonly id: string;
  readonly anchor: LabelAnchor;
  readonly tier: LabelTier;
}

/**
 * Frame heights in CSS pixels from which a tier is shown and at which it is laid out: the smallest
 * is a phone's. The style sheet's container queries repeat the other two.
 */
export const labelTierHeights: Readonly<Record<LabelTier, number>> = { s: 330, m: 520, l: 760 };
const tiers: readonly LabelTier[] = ['s', 'm', 'l'];

/** The frames a picture is laid out for. */
export interface LabelFrames {
  /** Heights in CSS pixels of its three tiers. */
  readonly heights: Readonly<Record<LabelTier, number>>;
  /** Given where the page cuts the picture at its frame: what lies over its corners, in CSS pixels. */
  readonly corners?: {
    readonly topLeft: { readonly width: number; readonly height: number };
    readonly bottomRight: { readonly width: number; readonly height: number };
  };
}

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
 * Greedy label placement at three reference sizes, in the order given. A label is drawn from the
 * smallest size on from which it hits no earlier one at that and every larger size: it never goes
 * away as the frame grows. Labels that never fit are left out.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  dots: readonly Pick<LabelRequest, 'id' | 'x' | 'y'>[],
  aspectRatio: number,
  { heights, corners }: LabelFrames = { heights: labelTierHeights },
): PlacedLabel[] {
  const sizes = tiers.map((tier) => {
    const frame = { width: heights[tier] * aspectRatio, height: heights[tier] };
    const marks = dots.map((dot): Obstacle => dotBox(dot, frame));
    return { tier, frame, taken: corners ? [...marks, ...cornersOf(frame, corners)] : marks };
  });
  return requests.flatMap((request) => {
    const anchors: readonly LabelAnchor[] = request.beside ? ['start', 'end'] : ['middle'];
    for (const [index, { tier }] of sizes.entries()) {
      const shownAt = sizes.slice(index);
      const anchor = freeAnchor(request, anchors, shownAt);
      if (anchor === undefined) continue;
      for (const { frame, taken } of shownAt) taken.push(boxOf(request, anchor, frame));
      return [{ id: request.id, anchor, tier }];
    }
    return [];
  });
}

interface FrameSize {
  readonly width: number;
  readonly height: number;
}

type Obstacle = Box & { readonly dot?: string };

/** Far beyond any label. */
const beyond = 10_000;

/** All that lies outside a frame, and what its corners are covered with. */
function cornersOf(
  { width, height }: FrameSize,
  { topLeft, bottomRight }: NonNullable<LabelFrames['corners']>,
): Obstacle[] {
  return [
    { left: -beyond, right: 0, top: -beyond, bottom: beyond },
    { left: width, right: beyond, top: -beyond, bottom: beyond },
    { left: -beyond, right: beyond, top: -beyond, bottom: 0 },
    { left: -beyond, right: beyond, top: height, bottom: beyond },
    { left: 0, right: topLeft.width, top: 0, bottom: topLeft.height },
    { left: width - bottomRight.width, right: width, top: height - bottomRight.height, bottom: height },
  ];
}

/** An anchor that covers no other label at any size, and no other place's dot if that can be had. */
function freeAnchor(
  request: LabelRequest,
  anchors: readonly LabelAnchor[],
  sizes: readonly { readonly frame: FrameSize; readonly taken: readonly Obstacle[] }[],
): LabelAnchor | undefined {
  const hits = (anchor: LabelAnchor) =>
    sizes.flatMap(({ frame, taken }) => {
      const box = boxOf(request, anchor, frame);
      return taken.filter((other) => overlap(other, box));
    });
  const free = anchors.filter((anchor) => hits(anchor).every(({ dot }) => dot !== undefined));
  return free.find((anchor) => hits(anchor).every(({ dot }) => dot === request.id)) ?? free[0];
}

function boxOf(
  { x, y, widthPixels, heightPixels, centred }: LabelRequest,
  anchor: LabelAnchor,
  frame: FrameSize,
): Box {
  const centreX = x * frame.width;
  const centreY = y * frame.height;
  const left =
    anchor === 'middle'
      ? centreX - widthPixels / 2
      : anchor === 'start'
        ? centreX - dotOffsetPixels
        : centreX - dotOffsetPixels - widthPixels;
  const isAbove = anchor === 'middle' && !centred;
  const bottom = isAbove ? centreY - liftPixels : centreY + heightPixels / 2;
  const extra = anchor === 'middle' ? 0 : 2 * dotOffsetPixels;
  return {
    left,
    right: left + widthPixels + extra,
    top: bottom - heightPixels,
    bottom,
  };
}

function dotBox(
  { id, x, y }: Pick<LabelRequest, 'id' | 'x' | 'y'>,
  frame: FrameSize,
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
