import type { AtlasIndex, PlaceEntry } from '../../domain/atlasIndex.ts';
import { layerScale } from '../../domain/colourScale.ts';
import type { LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { isSomewhereInDistrict } from './shareFrame.ts';

/** A place on the map of a share picture, in pixels of the map. */
export interface MapDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}

/** The dot of a place known as a point; for the atlas as a whole, every zone, site and hub whose position is known. */
export function mapDots(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  place: PlaceEntry | null,
  toPixels: (position: LngLat) => readonly [x: number, y: number],
): MapDot[] {
  const colourOf = layerScale(palettes.light);
  return atlas.places.flatMap(({ id, kind, layer }) => {
    const outline = atlas.outlines.find((each) => each.place === id);
    if (!outline || kind === 'district' || kind === 'city' || isSomewhereInDistrict(outline)) return [];
    const [x, y] = toPixels(outline.labelPoint);
    if (place === null) return layer ? [{ id, x, y, radius: 5, fill: colourOf(layer) }] : [];
    const isShown = id === place.id && outline.geometry === 'point';
    return isShown ? [{ id, x, y, radius: 9, fill: palettes.light.selection }] : [];
  });
}
