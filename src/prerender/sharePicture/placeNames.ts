import { textWidthPixels } from '../../svg-map/textWidth.ts';
import { mapCorners, mapPanel } from './cardSize.ts';
import type { MapDot } from './mapDots.ts';

/** Kinds of names, in the order in which they find room. */
export const nameKinds = ['place', 'district', 'neighbour'] as const;

/** A name on the map; its middle in pixels of the map. */
export interface MapName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: (typeof nameKinds)[number];
}

/** Font size of a name in pixels. */
export function nameSize({ kind }: Pick<MapName, 'kind'>): number {
  return kind === 'place' ? 22 : 18;
}

/** How far a name may move from where it belongs, in its heights. */
const moves = [0, 0.8, -0.8, 1.5, -1.5];

/** The names that find room wholly on the map, touching neither dot, corner nor a name before them. */
export function placeNames(names: readonly MapName[], dots: readonly MapDot[]): MapName[] {
  const taken: Box[] = [...mapCorners, ...dots.map(dotBox)];
  const isFree = (box: Box): boolean => isOnMap(box) && taken.every((other) => !overlap(other, box));
  return names
    .toSorted((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind))
    .flatMap((name) => {
      const placed = moves
        .map((move) => ({ ...name, y: name.y + move * nameSize(name) }))
        .find((each) => isFree(nameBox(each)));
      if (!placed) return [];
      taken.push(nameBox(placed));
      return [placed];
    });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function nameBox(name: MapName): Box {
  const size = nameSize(name);
  const half = textWidthPixels(name.text, size) / 2 + 4;
  return { left: name.x - half, right: name.x + half, top: name.y - size * 0.6, bottom: name.y + size * 0.6 };
}

function dotBox({ x, y, radius }: MapDot): Box {
  const reach = radius + 2;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isOnMap({ left, right, top, bottom }: Box): boolean {
  return left > 0 && right < mapPanel.width && top > 0 && bottom < mapPanel.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
