import type { FeatureCollection } from 'geojson';
import type { AtlasGeometry, OutlineProperties } from './geometry.ts';
import type { OutlineGeometry } from './outline.ts';
import { type LayerId, layerIds } from './place.ts';

/** A round mark in CSS pixels; the edge lies outside the disc. */
export interface PointMark {
  readonly radiusPixels: number;
  readonly edgePixels: number;
}

const zoneDot: PointMark = { radiusPixels: 4.8, edgePixels: 1.4 };
const hubDot: PointMark = { radiusPixels: 3.6, edgePixels: 2 };
/** The innermost ring lies close around a dot, so that names keep their distance from both. */
const innermostRing: PointMark = { radiusPixels: 6.8, edgePixels: 2 };
const ringStepPixels = 3;

/** Outline properties with the number of marks that stand at the same point and within this one. */
export interface MarkedProperties extends OutlineProperties {
  /** 0 for a mark of its own, and for the innermost of several: a dot. From 1: a ring around others. */
  readonly ring: number;
}

/** How large a point-only place is drawn, the same on every map. */
export function pointMark(layer: LayerId, ring: number): PointMark {
  if (ring === 0) return layer === 'hubs' ? hubDot : zoneDot;
  const { radiusPixels, edgePixels } = innermostRing;
  return { radiusPixels: radiusPixels + (ring - 1) * ringStepPixels, edgePixels };
}

/**
 * Says of each outline how many places stand at the very same point within its mark, so that none
 * hides another and none is moved: the layer first in the contents is the dot, the next a ring around it.
 */
export function withRings(
  outlines: AtlasGeometry['outlines'],
): FeatureCollection<OutlineGeometry, MarkedProperties> {
  const rings = ringNumbers(outlines);
  return {
    ...outlines,
    features: outlines.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, ring: rings.get(feature.properties.place) ?? 0 },
    })),
  };
}

/** The ring number of every point-only place, by its id. */
export function ringNumbers({ features }: AtlasGeometry['outlines']): ReadonlyMap<string, number> {
  const inOrder = features.toSorted(
    (a, b) => layerIds.indexOf(a.properties.layer) - layerIds.indexOf(b.properties.layer),
  );
  const taken = new Map<string, number>();
  const rings = new Map<string, number>();
  for (const { geometry, properties } of inOrder) {
    if (geometry.type !== 'Point') continue;
    const point = geometry.coordinates.join(' ');
    const ring = taken.get(point) ?? 0;
    rings.set(properties.place, ring);
    taken.set(point, ring + 1);
  }
  return rings;
}
