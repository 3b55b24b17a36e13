import type { AtlasIndex, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { cityFrame } from '../../domain/pageFrame.ts';
import type { Place } from '../../domain/place.ts';
import type { Landmark, Landmarks } from './landmark.ts';

/** By-names are in the whole atlas, not in a page's index. */
type NamedPlace = PlaceEntry & Partial<Pick<Place, 'aliases'>>;

/**
 * The atlas' own places as landmarks. A page's index will do; given the places of the whole atlas, the
 * landmarks have its by-names too. The city is none: everything is named after it.
 */
export function landmarksOf(
  index: Pick<AtlasIndex, 'outlines'> & { readonly places: readonly NamedPlace[] },
  geometry: Pick<AtlasGeometry, 'outlines' | 'districts' | 'sea' | 'river'>,
): Landmarks {
  const places = new Map(index.places.map((place) => [place.id, place]));
  const features = [...geometry.districts.features, ...geometry.outlines.features];
  return {
    places: features.flatMap(({ geometry, properties }): Landmark[] => {
      const place = places.get(properties.place);
      if (!place || place.kind === 'city') return [];
      const { uncertaintyMeters } = properties;
      return [
        {
          id: place.id,
          kind: place.kind,
          names: namesOf(place),
          geometry,
          ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
        },
      ];
    }),
    city: cityFrame(index),
    sea: geometry.sea,
    river: geometry.river,
  };
}

function namesOf({ name, shortName, aliases }: NamedPlace): readonly string[] {
  const names = [name.zh, name.en, ...(shortName ? [shortName.zh, shortName.en] : []), ...(aliases ?? [])];
  return [...new Set(names)];
}
