import type { BoundingBox } from '../../../domain/outline.ts';
import type { OwnLayer } from '../../../domain/ownLayer.ts';
import { ownPictureRecords } from '../../../domain/ownPicture.ts';
import type { Theme } from '../../../domain/palette.ts';
import type { SheetOwnLayer } from '../../../svg-map/sheet/sheetContents.ts';

export interface OwnSheetLayers {
  readonly drawn: readonly (SheetOwnLayer & { readonly layer: OwnLayer })[];
  /** Too much for a picture: left out whole, since a part would mislead. */
  readonly leftOut: readonly OwnLayer[];
}

/**
 * The reader's own layers that are switched on, as far as they reach into a part of the map. Rejects
 * where one of them is gone meanwhile.
 */
export async function ownSheetLayers(
  layers: readonly OwnLayer[],
  frame: BoundingBox,
  theme: Theme,
): Promise<OwnSheetLayers> {
  const found = await Promise.all(
    layers
      .filter(({ isVisible }) => isVisible)
      .map(async (layer) => ({ layer, records: await ownPictureRecords(layer, frame, theme) })),
  );
  return {
    drawn: found.flatMap(({ layer, records }) => (records ? [{ id: layer.id, layer, records }] : [])),
    leftOut: found.flatMap(({ layer, records }) => (records ? [] : [layer])),
  };
}
