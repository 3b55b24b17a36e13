import { featureCollection, intersect, polygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { areaSquareMeters } from '../../domain/measure.ts';
import type { Drawn } from '../dataset.ts';
import { ringCrossing } from '../geometry/ringCrossing.ts';
import { isClosed, type Ring, ringsOf } from '../geometry/rings.ts';
import type { Issue } from '../issue.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** What may be rounding rather than overlap: parts may share an edge. */
const toleratedSquareMeters = 1;

interface Part {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

/** Parts of one outline lie beside each other, its holes inside their part and beside each other. */
export const ringsDoNotOverlap: Check = ({ outlines }) =>
  outlines.flatMap((outline) => {
    const rings = ringsOf(outline.value.geometry);
    const sound = rings.every((ring) => isClosed(ring) && !ringCrossing(ring.positions));
    if (!sound) return [];
    const parts = partsOf(rings);
    return [
      ...pairsOf(parts).flatMap(([a, b]) =>
        overlap(outline, 'parts', a.outer, b.outer, shapeOf(a), shapeOf(b)),
      ),
      ...parts.flatMap(({ holes, outer }) => [
        ...pairsOf(holes).flatMap(([a, b]) => overlap(outline, 'holes', a, b, ringShape(a), ringShape(b))),
        ...holes.flatMap((hole) => outside(outline, hole, outer)),
      ]),
    ];
  });

function overlap(outline: Drawn, what: string, a: Ring, b: Ring, first: Polygon, second: Polygon): Issue[] {
  const shared = sharedSquareMeters(first, second);
  if (shared <= toleratedSquareMeters) return [];
  const lines = [a, b].map(({ path }) => `line ${outline.lineAt(...path)}`);
  const message = `two ${what} of "${outline.value.id}" overlap by ${Math.round(shared)} m²: from ${lines.join(' and ')}`;
  return [issueAt(outline, b.path, message)];
}

function outside(outline: Drawn, hole: Ring, outer: Ring): Issue[] {
  const left = areaSquareMeters(ringShape(hole)) - sharedSquareMeters(ringShape(hole), ringShape(outer));
  if (left <= toleratedSquareMeters) return [];
  const message = `a hole of "${outline.value.id}" lies outside its part by ${Math.round(left)} m²`;
  return [issueAt(outline, hole.path, message)];
}

function sharedSquareMeters(a: Polygon, b: Polygon): number {
  const shared = intersect(featureCollection([polygon(a.coordinates), polygon(b.coordinates)]));
  return shared ? areaSquareMeters(shared.geometry) : 0;
}

/** Rings stand in file order, each part's outer ring before its holes. */
function partsOf(rings: readonly Ring[]): Part[] {
  const starts = rings.flatMap(({ isHole }, index) => (isHole ? [] : index));
  return starts.flatMap((start, part) => {
    const [outer, ...holes] = rings.slice(start, starts[part + 1]);
    return outer ? [{ outer, holes }] : [];
  });
}

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

function shapeOf({ outer, holes }: Part): Polygon {
  return { type: 'Polygon', coordinates: [outer, ...holes].map(coordinatesOf) };
}

function ringShape(ring: Ring): Polygon {
  return { type: 'Polygon', coordinates: [coordinatesOf(ring)] };
}

function coordinatesOf({ positions }: Ring): Position[] {
  return positions.map(([lng, lat]) => [lng, lat]);
}
