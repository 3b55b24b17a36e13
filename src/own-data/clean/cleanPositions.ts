import type { Position } from 'geojson';
import { RecordFault } from '../recordFault.ts';
import { cleanPosition } from './cleanPosition.ts';
import type { GeometryNotes } from './geometryNotes.ts';

/** A list of positions; empty is a fault. */
export function cleanPositions(value: unknown, notes: GeometryNotes): Position[] | RecordFault {
  return cleanList(value, (inner) => cleanPosition(inner, notes));
}

/** Each of a list cleaned, or the first fault among them. */
export function cleanList<Item>(
  value: unknown,
  clean: (inner: unknown) => Item | RecordFault,
): Item[] | RecordFault {
  if (!Array.isArray(value)) return new RecordFault('geometry-invalid');
  if (value.length === 0) return new RecordFault('geometry-empty');
  const items: Item[] = [];
  for (const inner of value) {
    const item = clean(inner);
    if (item instanceof RecordFault) return item;
    items.push(item);
  }
  return items;
}
