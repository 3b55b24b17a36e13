import type { GeometryObject, Topology } from 'topojson-specification';
import { isObject } from './isObject.ts';

/** Whether the parts that joining arcs relies on have their shape; what an arc holds is left to the cleaning. */
export function isTopology(value: unknown): value is Topology {
  if (!isObject(value) || !isObject(value['objects'])) return false;
  const arcs = value['arcs'];
  if (!Array.isArray(arcs) || !arcs.every((arc) => Array.isArray(arc) && arc.every(Array.isArray))) {
    return false;
  }
  const transform = value['transform'];
  if (transform === undefined || transform === null) return true;
  return isObject(transform) && isPair(transform['scale']) && isPair(transform['translate']);
}

export function isTopologyObject(value: unknown): value is GeometryObject {
  return isObject(value) && typeof value['type'] === 'string';
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number');
}
