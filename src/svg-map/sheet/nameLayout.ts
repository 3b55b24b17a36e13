import { textWidthPixels } from '../textWidth.ts';
import type { MapName } from './mapNames.ts';
import { type Box, type Obstacle, placeBoxes } from './placeBoxes.ts';

export type NameSpot = 'right' | 'left' | 'above' | 'below' | 'on';

const spots: Readonly<Record<MapName['stands'], readonly NameSpot[]>> = {
  beside: ['right', 'left', 'below', 'above'],
  above: ['above', 'on', 'below'],
  on: ['on', 'above', 'below'],
};
/** From a point to the name beside it. */
const dotGap = 9;
/** Kept free around each name. */
const breathing = 2;
/** From line to line, in em. */
export const lineStep = 1.14;
/** Letters reach this far above and below the baseline, in em. */
export const ascent = 0.86;
const descent = 0.2;

/** A name that found room. */
export interface PlacedName {
  readonly name: MapName;
  readonly spot: NameSpot;
  readonly box: Box;
}

/** The names that find room in a frame, the most important first, and where they stand. */
export function layoutNames(
  names: readonly MapName[],
  obstacles: readonly Obstacle[],
  frame: Box,
): readonly PlacedName[] {
  const requests = names.map((name) => ({
    id: name.id,
    mayCoverMarks: name.isLeading ?? false,
    spots: spots[name.stands].map((spot) => ({ spot, box: inset(boxOf(name, spot), -breathing) })),
  }));
  const placed = placeBoxes(requests, obstacles, inset(frame, 3));
  return names.flatMap((name) => {
    const spot = placed.get(name.id);
    return spot ? [{ name, spot, box: boxOf(name, spot) }] : [];
  });
}

function boxOf({ lines, x, y, stands, letterSpacing = 0 }: MapName, spot: NameSpot): Box {
  const width = Math.max(
    ...lines.map(({ text, size }) => textWidthPixels(text, size) + letterSpacing * text.length),
  );
  const last = lines.at(-1)?.size ?? 0;
  const above = lines.slice(0, -1).reduce((sum, { size }) => sum + size * lineStep, 0);
  const height = above + last * (ascent + descent);
  const gap = stands === 'beside' ? dotGap : 5;
  const left = spot === 'right' ? x + gap : spot === 'left' ? x - gap - width : x - width / 2;
  const top = spot === 'above' ? y - gap - height : spot === 'below' ? y + gap : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}
