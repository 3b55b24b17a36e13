import type { Atlas } from '../atlas.ts';
import { distanceMeters } from '../measure.ts';
import type { OutlineSummary } from '../outline.ts';
import { outlineFrame } from '../outlineFrame.ts';

/**
 * Whether two places, neither of which is stated to lie in the other, may cover some of the same ground,
 * so that adding up their figures could count it twice. Districts share none with each other, nor do
 * places of different districts; points may be anywhere in their rings, or in their districts.
 */
export function mayShareGround(
  { places, outlines }: Pick<Atlas, 'places' | 'outlines'>,
  one: string,
  other: string,
): boolean {
  const [first, second] = [one, other].map((id) => places.find((place) => place.id === id));
  if (!first || !second) return true;
  if (first.kind === 'district' && second.kind === 'district') return false;
  const [here, there] = [first.districts, second.districts];
  const isApart = here.length > 0 && there.length > 0 && !here.some((id) => there.includes(id));
  if (isApart) return false;
  const [a, b] = [one, other].map((id) => outlines.find(({ place }) => place === id));
  if (!a || !b) return true;
  if (a.geometry === 'polygon' && b.geometry === 'polygon') {
    return a.overlaps?.some(({ place }) => place === other) || isDistrictOf(a, b, here, there);
  }
  if (a.geometry === 'point' && b.geometry === 'point') return ringsMeet(a, b);
  const [point, area] = a.geometry === 'point' ? [a, b] : [b, a];
  return point.uncertaintyMeters === undefined || framesMeet(point, area);
}

/** A district's overlaps with zones are not listed: one that a zone lies in part of shares ground. */
function isDistrictOf(
  a: OutlineSummary,
  b: OutlineSummary,
  here: readonly string[],
  there: readonly string[],
): boolean {
  return here.includes(b.place) || there.includes(a.place);
}

function ringsMeet(a: OutlineSummary, b: OutlineSummary): boolean {
  if (a.uncertaintyMeters === undefined || b.uncertaintyMeters === undefined) return true;
  return distanceMeters(a.labelPoint, b.labelPoint) < a.uncertaintyMeters + b.uncertaintyMeters;
}

/** By the boxes around ring and outline: rather a sum too few than ground counted twice. */
function framesMeet(point: OutlineSummary, area: OutlineSummary): boolean {
  const [west, south, east, north] = outlineFrame(point);
  const [areaWest, areaSouth, areaEast, areaNorth] = area.bbox;
  return west <= areaEast && areaWest <= east && south <= areaNorth && areaSouth <= north;
}
