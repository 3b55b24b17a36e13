import type { Position } from 'geojson';
import { RecordFault } from '../recordFault.ts';
import { cleanPositions } from './cleanPositions.ts';
import type { GeometryNotes } from './geometryNotes.ts';

/** RFC 7946 section 3.1.6: the first position is repeated at the end. */
const ringPositions = 4;

/**
 * The rings of a polygon, closed. A hole of fewer than four positions encloses nothing and is dropped; an outer
 * ring of fewer is a fault. Which way a ring turns does not matter here.
 */
export function cleanRings(value: unknown, notes: GeometryNotes): Position[][] | RecordFault {
  if (!Array.isArray(value)) return new RecordFault('geometry-invalid');
  if (value.length === 0) return new RecordFault('geometry-empty');
  const rings: Position[][] = [];
  for (const [index, given] of value.entries()) {
    const ring = cleanRing(given, notes);
    if (!(ring instanceof RecordFault)) rings.push(ring);
    else if (index === 0 || !isDegenerate(ring)) return ring;
    else notes.repairs.add('ring-left-out');
  }
  return rings;
}

/** Whether the fault is that a ring or part encloses nothing. */
export function isDegenerate(fault: RecordFault): boolean {
  return fault.code === 'ring-too-short' || fault.code === 'geometry-empty';
}

function cleanRing(value: unknown, notes: GeometryNotes): Position[] | RecordFault {
  const ring = cleanPositions(value, notes);
  if (ring instanceof RecordFault) return ring;
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (!first || !last) return new RecordFault('geometry-empty');
  const isOpen = first[0] !== last[0] || first[1] !== last[1];
  if (ring.length + (isOpen ? 1 : 0) < ringPositions) {
    return new RecordFault('ring-too-short', String(ring.length));
  }
  if (isOpen) {
    ring.push([...first]);
    notes.repairs.add('ring-closed');
  }
  return ring;
}
