import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A point is "point-only" and an area is not: a reader sees from the certainty which it is. */
export const certaintyFitsGeometry: Check = ({ outlines }) =>
  outlines.flatMap((outline) => {
    const { geometry, properties } = outline.value;
    const isPoint = geometry.type === 'Point';
    if (isPoint === (properties.certainty === 'point-only')) return [];
    return [
      issueAt(
        outline,
        ['properties', 'certainty'],
        isPoint
          ? `certainty "${properties.certainty}" is for areas; a point is "point-only"`
          : 'an area cannot be "point-only"; write official, traced or approximate',
      ),
    ];
  });
