import type { BoundingBox } from './outline.ts';
import { coloursOfClasses, ownPalette, plainColour } from './ownColours.ts';
import type { OwnFeature, OwnLayer } from './ownLayer.ts';
import type { Theme } from './palette.ts';

/** Beyond these an SVG picture opens nowhere, or hardly. */
export const ownPictureLimits = { records: 5000, positions: 150_000 } as const;

/** A record of the reader's own data in its colour. */
export interface OwnPictureRecord {
  readonly feature: OwnFeature;
  readonly colour: string;
}

/**
 * The records of a layer that reach into a part of the map; null where they are too many for a picture,
 * since a part of them would mislead. Rejects where the layer is gone meanwhile.
 */
export async function ownPictureRecords(
  layer: Pick<OwnLayer, 'geometry' | 'mask' | 'colouring'>,
  within: BoundingBox,
  theme: Theme,
): Promise<readonly OwnPictureRecord[] | null> {
  const { geometry, mask, colouring } = layer;
  const features = await geometry.features({ within, mask, most: ownPictureLimits });
  if (!features) return null;
  const palette = ownPalette(theme);
  const places = colouring ? coloursOfClasses(colouring) : [];
  return features.features.map((feature) => {
    const place = colouring ? places[colouring.classes[feature.id] ?? 0] : plainColour;
    return { feature, colour: palette[place ?? plainColour] ?? '' };
  });
}
