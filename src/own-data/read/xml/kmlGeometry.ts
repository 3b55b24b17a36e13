import type { Element } from '@xmldom/xmldom';
import { childElements, textOf } from './childElements.ts';
import { kmlPositions, ordinateOf } from './coordinateText.ts';

/** A geometry as KML has it, its coordinates not yet checked. */
interface KmlGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

/**
 * The geometry of a placemark, for the cleaning. What cannot be read is passed on as it is, so that it can be
 * named to the planner.
 */
export function kmlGeometry(placemark: Element): unknown {
  const parts = geometriesIn(placemark);
  const [first] = parts;
  if (!first) return null;
  if (parts.length === 1) return first;
  const { type } = first;
  if (parts.every((part) => part.type === type)) {
    return { type: `Multi${type}`, coordinates: parts.map(({ coordinates }) => coordinates) };
  }
  return { type: 'GeometryCollection', geometries: parts };
}

function geometriesIn(parent: Element): KmlGeometry[] {
  return childElements(parent).flatMap((child): KmlGeometry[] => {
    switch (child.localName) {
      case 'MultiGeometry':
      case 'MultiTrack':
        return geometriesIn(child);
      case 'Point':
        return [{ type: 'Point', coordinates: positionsIn(child)[0] ?? [] }];
      case 'LineString':
      case 'LinearRing':
        return [{ type: 'LineString', coordinates: positionsIn(child) }];
      case 'Track':
        return [{ type: 'LineString', coordinates: trackPositions(child) }];
      case 'Polygon':
        return [{ type: 'Polygon', coordinates: [...rings(child, 'outer'), ...rings(child, 'inner')] }];
      default:
        return [];
    }
  });
}

function rings(polygon: Element, boundary: 'outer' | 'inner'): unknown[] {
  return childElements(polygon)
    .filter(({ localName }) => localName === `${boundary}BoundaryIs`)
    .flatMap(childElements)
    .filter(({ localName }) => localName === 'LinearRing')
    .map(positionsIn);
}

function positionsIn(element: Element): unknown[] {
  const coordinates = childElements(element).find(({ localName }) => localName === 'coordinates');
  return kmlPositions(textOf(coordinates));
}

/** `gx:coord` separates its ordinates by blanks. */
function trackPositions(track: Element): unknown[] {
  return childElements(track)
    .filter(({ localName }) => localName === 'coord')
    .map((coord) => textOf(coord).split(/\s+/).map(ordinateOf));
}
