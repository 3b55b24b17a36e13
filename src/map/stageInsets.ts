import type { MapPadding } from './mapAdapter.ts';

/** `.map-frame` holds the picture, `.map-content` is all that no panel covers. */
type UncoveredPart = '.map-frame' | '.map-content';

/**
 * Pixels between the stage's edges and one of its parts. The style sheet alone decides what panels
 * cover; picture and map both take it from here, so they cannot disagree.
 */
export function stageInsets(stage: HTMLElement, part: UncoveredPart): MapPadding {
  const inner = stage.querySelector(part)?.getBoundingClientRect();
  const outer = stage.getBoundingClientRect();
  if (!inner) return { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    top: Math.max(0, inner.top - outer.top),
    right: Math.max(0, outer.right - inner.right),
    bottom: Math.max(0, outer.bottom - inner.bottom),
    left: Math.max(0, inner.left - outer.left),
  };
}
