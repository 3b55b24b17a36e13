import type { AtlasIndex } from './atlasIndex.ts';
import type { BoundingBox } from './outline.ts';
import { outlineFrame } from './outlineFrame.ts';

/** What a page's map first shows: its place, or the whole city. */
export function pageFrame(atlas: Pick<AtlasIndex, 'places' | 'outlines'>, place: string | null): BoundingBox {
  const outline = atlas.outlines.find((each) => each.place === place);
  return outline ? outlineFrame(outline) : cityFrame(atlas);
}

/** The bounding box of all districts. */
export function cityFrame({ places, outlines }: Pick<AtlasIndex, 'places' | 'outlines'>): BoundingBox {
  const districts = new Set(places.filter(({ kind }) => kind === 'district').map(({ id }) => id));
  const boxes = outlines.filter(({ place }) => districts.has(place)).map(({ bbox }) => bbox);
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
