import { gapRadiusPixels } from '../../domain/choropleth/colouring.ts';
import type { LngLat } from '../../domain/outline.ts';
import { pointMark } from '../../domain/pointMarks.ts';
import type { PlacedName } from '../sheet/nameLayout.ts';
import type { SheetDot } from '../sheet/SheetDots.tsx';
import type { SheetMapContents } from '../sheet/sheetContents.ts';
import type { SheetScale } from '../sheet/sheetScale.ts';
import { isUnder } from './hitGeometry.ts';

/** What of the drawn map answers to a pointer. */
export interface DrawnMap {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
  readonly dots: readonly SheetDot[];
  readonly names: readonly PlacedName[];
}

/** A mark is hit within 24 pixels across, however small it is (WCAG 2.2, 2.5.8). */
const targetRadius = 12;

/** The place under a spot: a mark or name first, then a value's circle, a zone, a district. */
export function placeUnder(at: LngLat, drawn: DrawnMap): string | null {
  return markUnder(at, drawn) ?? nameUnder(at, drawn) ?? symbolUnder(at, drawn) ?? areaUnder(at, drawn);
}

/** The mark whose edge is nearest: of a dot and the rings around it each can be meant. */
function markUnder(at: LngLat, { scale, dots }: DrawnMap): string | null {
  const [x, y] = scale.toPixels(at);
  const hits = dots.flatMap((dot) => {
    const { radiusPixels, edgePixels } = pointMark(dot.layer, dot.ring);
    const away = Math.hypot(dot.x - x, dot.y - y);
    if (away > Math.max(targetRadius, radiusPixels + edgePixels)) return [];
    const beside = dot.ring === 0 ? away - radiusPixels : Math.abs(away - radiusPixels - edgePixels / 2);
    return [{ id: dot.id, beside: Math.max(0, beside) }];
  });
  // Of marks at the same distance the topmost, which is drawn last.
  return hits.toReversed().toSorted((a, b) => a.beside - b.beside)[0]?.id ?? null;
}

/** Names of districts are no target: the districts are. */
function nameUnder(at: LngLat, { map, scale, names }: DrawnMap): string | null {
  const [x, y] = scale.toPixels(at);
  const hit = names.find(({ name: { id }, box: { left, top, right, bottom } }) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    return map.atlas.places.some((place) => place.id === id && place.kind !== 'district');
  });
  return hit?.name.id ?? null;
}

/** Smaller circles lie above larger ones. */
function symbolUnder(at: LngLat, { map: { colouring, atlas }, scale }: DrawnMap): string | null {
  if (colouring?.as !== 'symbols') return null;
  const [x, y] = scale.toPixels(at);
  const hits = atlas.outlines.flatMap(({ place, labelPoint }) => {
    const mark = colouring.marks.get(place);
    if (!mark) return [];
    const radius = 'gap' in mark ? gapRadiusPixels : mark.radiusPixels;
    const [centreX, centreY] = scale.toPixels(labelPoint);
    const reach = Math.max(radius, targetRadius);
    return Math.hypot(centreX - x, centreY - y) <= reach ? [{ place, radius }] : [];
  });
  return hits.toSorted((a, b) => a.radius - b.radius)[0]?.place ?? null;
}

function areaUnder(at: LngLat, { map: { geometry }, scale }: DrawnMap): string | null {
  const zones = geometry.outlines.features.filter(({ geometry: { type } }) => type !== 'Point').toReversed();
  const hit = [...zones, ...geometry.districts.features].find((area) => isUnder(at, area.geometry, scale, 0));
  return hit?.properties.place ?? null;
}
