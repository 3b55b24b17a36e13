import type { PackedGeometry } from '../../atlas/packedGeometry.ts';
import type { Dataset } from '../dataset.ts';
import { outlineFeatures } from './outlines.ts';

/** All coordinates of the atlas, as they are shipped. Without context there are only outlines. */
export function packGeometry(dataset: Dataset): PackedGeometry {
  const outlines = outlineFeatures(dataset);
  const { context } = dataset;
  if (!context) return { ...emptyContext, outlines };
  const { borders, borderNotes, river, sea, neighbourBorders, neighbourLabels } = context;
  const { certainty, uncertaintyMeters } = borderNotes;
  return {
    outlines,
    borders,
    borderCertainty: { certainty, uncertaintyMeters },
    river,
    sea,
    neighbourBorders,
    neighbourLabels,
  };
}

const emptyContext: Omit<PackedGeometry, 'outlines'> = {
  borders: {
    type: 'Topology',
    objects: { districts: { type: 'GeometryCollection', geometries: [] } },
    arcs: [],
  },
  borderCertainty: { certainty: 'approximate', uncertaintyMeters: 100 },
  river: { type: 'MultiPolygon', coordinates: [] },
  sea: { type: 'MultiPolygon', coordinates: [] },
  neighbourBorders: { type: 'MultiLineString', coordinates: [] },
  neighbourLabels: { type: 'FeatureCollection', features: [] },
};
