import type { Position } from 'geojson';
import { importLimits } from '../importLimits.ts';
import { ImportRefusal } from '../importRefusal.ts';
import { RecordFault } from '../recordFault.ts';
import type { GeometryNotes } from './geometryNotes.ts';

const decimalText = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * A position of finite numbers, x before y, with its height if that is a number too; further ordinates are
 * dropped, as RFC 7946 section 3.1.1 asks.
 */
export function cleanPosition(value: unknown, notes: GeometryNotes): Position | RecordFault {
  if (!Array.isArray(value)) return new RecordFault('geometry-invalid', kindOf(value));
  if (value.length === 0) return new RecordFault('geometry-empty');
  if (++notes.positions > importLimits.positions) {
    throw new ImportRefusal('too-many-positions', String(importLimits.positions));
  }
  const x = ordinate(value[0], notes);
  if (x === null) return new RecordFault('coordinates-not-numbers', kindOf(value[0]));
  const y = ordinate(value[1], notes);
  if (y === null) return new RecordFault('coordinates-not-numbers', kindOf(value[1]));
  const z: unknown = value[2];
  return typeof z === 'number' && Number.isFinite(z) ? [x, y, z] : [x, y];
}

function ordinate(value: unknown, notes: GeometryNotes): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !decimalText.test(value)) return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  notes.repairs.add('coordinates-as-text');
  return number;
}

/** What stands in the place of a number, short enough for a message. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  return Array.isArray(value) ? '[…]' : typeof value;
}
