import type { Element } from '@xmldom/xmldom';
import { childElements, textOf } from './childElements.ts';
import { ordinateOf } from './coordinateText.ts';

/** The geometry of a `wpt`, `rte` or `trk`, for the cleaning; a track of one segment is a plain line. */
export function gpxGeometry(element: Element): unknown {
  if (element.localName === 'wpt') return { type: 'Point', coordinates: positionOf(element) };
  if (element.localName === 'rte') return { type: 'LineString', coordinates: positionsIn(element, 'rtept') };
  const segments = childElements(element)
    .filter(({ localName }) => localName === 'trkseg')
    .map((segment) => positionsIn(segment, 'trkpt'))
    // A recorder that was switched on and off leaves these behind.
    .filter((positions) => positions.length > 1);
  if (segments.length === 0) return null;
  return segments.length === 1
    ? { type: 'LineString', coordinates: segments[0] }
    : { type: 'MultiLineString', coordinates: segments };
}

function positionsIn(parent: Element, name: string): unknown[] {
  return childElements(parent)
    .filter(({ localName }) => localName === name)
    .map(positionOf);
}

function positionOf(point: Element): unknown[] {
  const height = childElements(point).find(({ localName }) => localName === 'ele');
  const place = ['lon', 'lat'].map((axis) => ordinateOf(point.getAttribute(axis) ?? ''));
  return height ? [...place, ordinateOf(textOf(height))] : place;
}
