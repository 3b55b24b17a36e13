import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { Colouring } from '../../domain/choropleth/colouring.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { SheetMapContents } from './sheetContents.ts';

/** The places of an atlas that a filter lets through, with their outlines. */
export function shownPlaces(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  geometry: AtlasGeometry,
  visible: ReadonlySet<string>,
): Pick<SheetMapContents, 'atlas' | 'geometry'> {
  return {
    atlas: {
      places: atlas.places.filter(({ id }) => visible.has(id)),
      outlines: atlas.outlines.filter(({ place }) => visible.has(place)),
    },
    geometry: {
      ...geometry,
      outlines: shownOf(geometry.outlines, visible),
      districts: shownOf(geometry.districts, visible),
    },
  };
}

/** A colouring of these places alone. */
export function shownColouring(colouring: Colouring | null, visible: ReadonlySet<string>): Colouring | null {
  return (
    colouring && {
      ...colouring,
      marks: new Map([...colouring.marks].filter(([place]) => visible.has(place))),
    }
  );
}

type Placed = { readonly properties: { readonly place: string } };

function shownOf<Collection extends { readonly features: readonly Placed[] }>(
  collection: Collection,
  visible: ReadonlySet<string>,
): Collection {
  return {
    ...collection,
    features: collection.features.filter(({ properties }) => visible.has(properties.place)),
  };
}
