import type { BoundingBox, Datum, LngLat } from '../domain/outline.ts';
import { wgs84FromOffset } from './datum/offsetDatums.ts';

/** Why typed text is no position. */
export type TypedPositionProblem =
  /** There is something that is no number, degree, minute, second or direction. */
  | 'unreadable'
  /** A longitude without its latitude, or the other way round. */
  | 'incomplete'
  /** Neither number can be a longitude, or neither a latitude, of the area asked for. */
  | 'outside';

/** What typed text says; no positions at all where there is a problem with any of them. */
export interface TypedPositions {
  readonly positions: readonly LngLat[];
  readonly problem: TypedPositionProblem | null;
}

/** One number with what was written around it. */
interface Angle {
  readonly degrees: number;
  /** From the letter or word beside it; absent where there is none. */
  readonly axis?: 'lng' | 'lat';
}

/** No text of a reader is longer; what is pasted by mistake may be. */
const longestText = 20_000;

const direction = '[NSEWnsew]|东经|西经|北纬|南纬|東經|西經|北緯|南緯';
const number = '\\d+(?:\\.\\d+)?';
/** Degrees alone, or with minutes and seconds. */
const angle =
  `(?<sign>[-−+])?(?<degrees>${number})\\s*(?:[°º度]\\s*` +
  `(?:(?<minutes>${number})\\s*['′’分]\\s*)?(?:(?<seconds>${number})\\s*(?:["″”秒]|''|′′)\\s*)?)?`;
/** A text that begins with a direction has them all before the numbers, any other behind them. */
const directionFirst = new RegExp(`^[^\\d]*?(?:${direction})`);
const patterns = {
  before: new RegExp(`(?<direction>${direction})?\\s*${angle}`, 'y'),
  behind: new RegExp(`${angle}(?<direction>(?:${direction})(?![A-Za-z]))?`, 'y'),
};
/** What may stand between two angles. */
const separator = /[\s,，;；、/|()（）[\]]*/y;

/**
 * Reads positions as people write them: `113.36, 23.10`, `23.10 113.36`, `23°06′N 113°21′36″E`,
 * `东经113度21分 北纬23度6分`, one or many. Which of two numbers is the longitude is told by its direction,
 * else by which of them can be one within the bounds, so these must not overlap.
 *
 * @param bounds Degrees, in the datum that the text is in: west, south, east, north.
 */
export function parseTypedPositions(text: string, [west, south, east, north]: BoundingBox): TypedPositions {
  const angles = readAngles(text);
  if (!angles) return refused('unreadable');
  if (angles.length === 0 || angles.length % 2 === 1) return refused('incomplete');
  const canBe = (angle: Angle, axis: 'lng' | 'lat'): boolean => {
    if ((angle.axis ?? axis) !== axis) return false;
    const [least, most] = axis === 'lng' ? [west, east] : [south, north];
    return angle.degrees >= least && angle.degrees <= most;
  };
  const positions: LngLat[] = [];
  for (let index = 0; index < angles.length; index += 2) {
    const [one, other] = angles.slice(index, index + 2);
    if (!one || !other) break;
    if (canBe(one, 'lng') && canBe(other, 'lat')) positions.push([one.degrees, other.degrees]);
    else if (canBe(one, 'lat') && canBe(other, 'lng')) positions.push([other.degrees, one.degrees]);
    else return refused('outside');
  }
  return { positions, problem: null };
}

function refused(problem: TypedPositionProblem): TypedPositions {
  return { positions: [], problem };
}

/** All angles of a text, or null where anything else is in it. */
function readAngles(text: string): readonly Angle[] | null {
  if (text.length > longestText) return null;
  const pattern = directionFirst.test(text) ? patterns.before : patterns.behind;
  const angles: Angle[] = [];
  let at = skip(separator, text, 0);
  while (at < text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const read = match?.groups ? angleOf(match.groups) : null;
    if (!read) return null;
    angles.push(read);
    at = skip(separator, text, pattern.lastIndex);
  }
  return angles;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return Math.max(from, pattern.lastIndex);
}

function angleOf(parts: Readonly<Record<string, string | undefined>>): Angle | null {
  const [minutes, seconds] = [Number(parts['minutes'] ?? 0), Number(parts['seconds'] ?? 0)];
  const word = (parts['direction'] ?? '').toUpperCase();
  if (minutes >= 60 || seconds >= 60) return null;
  const isNegative = /[-−]/.test(parts['sign'] ?? '') !== /^[SW南西]/.test(word);
  const degrees = Number(parts['degrees']) + minutes / 60 + seconds / 3600;
  const signed = isNegative ? -degrees : degrees;
  if (word === '') return { degrees: signed };
  return { degrees: signed, axis: /^[NS南北]/.test(word) ? 'lat' : 'lng' };
}

/** A position in WGS-84, whatever datum it was written in. CGCS2000 differs from it by less than a metre. */
export function positionToWgs84(position: LngLat, datum: Datum): LngLat {
  return datum === 'WGS84' || datum === 'CGCS2000' ? position : wgs84FromOffset(position, datum);
}
