import type { Drawing } from '../drawing.ts';
import { encodeDrawings } from '../drawingLink.ts';
import type { LngLat } from '../outline.ts';
import { checkedStudyPoint, checkedStudyRadius, type StudyArea } from './studyArea.ts';

/**
 * A study area as a link writes it: `place:pazhou`, `buffer:pazhou:2000`, `point:113.36,23.1:1000`, or
 * `draw:1` for the first of the drawings in the same link. Null for none, for one of the reader's own
 * data, and for a drawing that is not in the link.
 */
export function encodeStudyArea(area: StudyArea | null, drawings: readonly Drawing[]): string | null {
  switch (area?.kind) {
    case 'place':
      return area.radiusMeters === null ? `place:${area.place}` : `buffer:${area.place}:${area.radiusMeters}`;
    case 'point':
      return `point:${encodeStudyPoint(area.centre)}:${area.radiusMeters}`;
    case 'drawing': {
      const index = drawings.findIndex(({ id }) => id === area.drawing);
      return index < 0 || encodeDrawings(drawings) === null ? null : `draw:${index + 1}`;
    }
    default:
      return null;
  }
}

/** The study area that a link's value names; null where it names none. Only ids that resolve are taken. */
export function decodeStudyArea(
  value: string,
  drawings: readonly Drawing[],
  resolvePlace: (id: string) => string | undefined,
): StudyArea | null {
  const [kind, subject = '', radius = ''] = value.split(':');
  const radiusMeters = decimal.test(radius) ? checkedStudyRadius(Number(radius)) : null;
  switch (kind) {
    case 'place':
    case 'buffer': {
      const place = resolvePlace(subject);
      if (place === undefined || (kind === 'buffer' && radiusMeters === null)) return null;
      return { kind: 'place', place, radiusMeters: kind === 'buffer' ? radiusMeters : null };
    }
    case 'point': {
      const centre = decodeStudyPoint(subject);
      return centre && radiusMeters !== null ? { kind: 'point', centre, radiusMeters } : null;
    }
    case 'draw': {
      const drawing = /^\d{1,3}$/.test(subject) ? drawings[Number(subject) - 1] : undefined;
      return drawing ? { kind: 'drawing', drawing: drawing.id } : null;
    }
    default:
      return null;
  }
}

/** `113.36,23.1`: degrees, WGS-84, longitude first. */
export function encodeStudyPoint([lng, lat]: LngLat): string {
  return `${lng},${lat}`;
}

/** The position that a link's value names; null where it names none on the map. */
export function decodeStudyPoint(value: string): LngLat | null {
  const [lng, lat, ...others] = value.split(',').map((part) => (decimal.test(part) ? Number(part) : null));
  return typeof lng === 'number' && typeof lat === 'number' && others.length === 0
    ? checkedStudyPoint([lng, lat])
    : null;
}

const decimal = /^\d{1,6}(?:\.\d{1,12})?$/;
