import type { Feature } from 'geojson';
import { circle } from '../circle.ts';
import type { Drawing } from '../drawing.ts';
import { crossesItself, drawingGeometry } from '../drawingGeometry.ts';
import type { AtlasGeometry, OutlineProperties } from '../geometry.ts';
import type { LngLat, OutlineGeometry } from '../outline.ts';
import type { Ground } from './ground.ts';
import type { StudyArea } from './studyArea.ts';

/** Why there is no ground to study. */
export type StudyRefusal =
  | 'drawing-gone'
  | 'drawing-crosses'
  | 'drawing-has-no-inside'
  | 'no-outline'
  /** The place is drawn as a point: it has no ground of its own, only what lies around it. */
  | 'point-needs-radius'
  /** The place may be anywhere in its district: nothing lies around it. */
  | 'place-not-located';

/** The ground of a study area, WGS-84. */
export interface StudyGround {
  readonly ground: Ground;
  /** How far its edge may be from where it is meant: by the screen it was drawn on, or the outline it is made of. */
  readonly edgeMeters: number;
  /** How far all of it may be from where it is meant: by the place that it is drawn around. */
  readonly centreMeters: number;
  /** Where it is a circle: its area need not be measured on a drawn edge. */
  readonly circle: { readonly centre: LngLat; readonly radiusMeters: number } | null;
  /** The place whose drawn outline it is, or is drawn around: that lies in it whatever its edge. */
  readonly holds: string | null;
  /** The point-only place that it is drawn around. */
  readonly centreOf: string | null;
}

interface Drawn {
  readonly drawings: readonly Drawing[];
  readonly geometry: AtlasGeometry;
}

/** A typed position is kept to a tenth of a metre. */
const finestMeters = 0.05;
const circleVertices = 128;

/**
 * The ground of a study area, or why there is none. Only a radius around an outline fetches the code
 * that draws it. Rejects where that code cannot be had.
 */
export async function studyGround(area: StudyArea, drawn: Drawn): Promise<StudyGround | StudyRefusal> {
  switch (area.kind) {
    case 'drawing':
      return drawnGround(drawn.drawings.find(({ id }) => id === area.drawing));
    case 'place':
      return placeGround(placeFeature(drawn.geometry, area.place), area.radiusMeters);
    case 'point':
      return around(area.centre, area.radiusMeters);
    case 'own':
      return { ...plain, ground: area.geometry };
  }
}

/** A place as it is drawn: an outline or a point. */
export function placeFeature(
  { outlines, districts }: Pick<AtlasGeometry, 'outlines' | 'districts'>,
  place: string,
): Feature<OutlineGeometry, OutlineProperties> | undefined {
  return [...outlines.features, ...districts.features].find(({ properties }) => properties.place === place);
}

function drawnGround(drawing: Drawing | undefined): StudyGround | StudyRefusal {
  if (!drawing) return 'drawing-gone';
  const edgeMeters = Math.max(drawing.metersPerPixel ?? 0, finestMeters);
  const [centre = [0, 0]] = drawing.vertices;
  if (drawing.kind === 'circle')
    return { ...around(centre, drawing.radiusMeters), edgeMeters: 2 * edgeMeters };
  const ground = drawingGeometry(drawing);
  if (ground.type !== 'Polygon') return 'drawing-has-no-inside';
  if (crossesItself(drawing.vertices)) return 'drawing-crosses';
  return { ...plain, ground, edgeMeters };
}

async function placeGround(
  feature: Feature<OutlineGeometry, OutlineProperties> | undefined,
  radiusMeters: number | null,
): Promise<StudyGround | StudyRefusal> {
  if (!feature) return 'no-outline';
  const { geometry } = feature;
  const { place, uncertaintyMeters } = feature.properties;
  if (geometry.type === 'Point') {
    const [lng = 0, lat = 0] = geometry.coordinates;
    if (uncertaintyMeters === undefined) return 'place-not-located';
    if (radiusMeters === null) return 'point-needs-radius';
    return { ...around([lng, lat], radiusMeters), centreMeters: uncertaintyMeters, centreOf: place };
  }
  const found = { ...plain, edgeMeters: uncertaintyMeters ?? finestMeters, holds: place };
  if (radiusMeters === null) return { ...found, ground: geometry };
  const { polygonBuffer } = await import('./polygonBuffer.ts');
  return { ...found, ground: polygonBuffer(geometry, radiusMeters) };
}

/** Of typed or foreign coordinates, taken as they are. */
const plain = {
  edgeMeters: finestMeters,
  centreMeters: 0,
  circle: null,
  holds: null,
  centreOf: null,
} as const;

function around(centre: LngLat, radiusMeters: number): StudyGround {
  const ground = circle(centre, radiusMeters, circleVertices);
  return { ...plain, ground, circle: { centre, radiusMeters } };
}
