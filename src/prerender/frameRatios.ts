import type { Atlas } from '../domain/atlas.ts';
import { pageFrame } from '../domain/pageFrame.ts';
import { createFrameProjection } from '../svg-map/projection.ts';

/**
 * Width by height of the map's frame on every page, as rules of one style sheet: a page that sets its
 * own in a `style` element would need a content security policy that lets such elements through.
 */
export function frameRatios(atlas: Pick<Atlas, 'places' | 'outlines'>): string {
  const placed = new Set(atlas.outlines.map(({ place }) => place));
  const own = atlas.places
    .filter(({ id }) => placed.has(id))
    .map(({ id }) => `[data-place="${id}"] .map-frame{--ratio:${ratio(atlas, id)}}`);
  return [`.map-frame{--ratio:${ratio(atlas, null)}}`, ...own].join('');
}

function ratio(atlas: Pick<Atlas, 'places' | 'outlines'>, place: string | null): string {
  const { width, height } = createFrameProjection(pageFrame(atlas, place));
  return (width / height).toFixed(5);
}
