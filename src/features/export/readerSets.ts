import type { Drawing } from '../../domain/drawing.ts';
import { drawingFeatures } from '../../domain/drawingFeatures.ts';
import type { Language } from '../../domain/localizedText.ts';
import { ownCell } from '../../domain/ownColumn.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { drawingName } from '../../i18n/drawingName.ts';
import type { ExportedSet } from './exportedSet.ts';

/** What the reader drew, with what was measured of it. */
export function drawingSet(drawings: readonly Drawing[], language: Language): ExportedSet {
  const { features } = drawingFeatures(drawings, (drawing) => drawingName(drawing, language));
  return { features: features.map((feature) => ({ ...feature, properties: { ...feature.properties } })) };
}

/** The records of a layer of the reader's own that its filters let through, with their attributes. */
export async function ownSet({ geometry, columns, mask, recordNumbers }: OwnLayer): Promise<ExportedSet> {
  const found = await geometry.features({ mask });
  return {
    features: (found?.features ?? []).map(({ id, geometry: place }) => ({
      type: 'Feature',
      // As in the reader's file.
      id: recordNumbers[id] ?? id + 1,
      geometry: place,
      properties: Object.fromEntries(columns.map((column) => [column.name, ownCell(column, id)])),
    })),
  };
}
