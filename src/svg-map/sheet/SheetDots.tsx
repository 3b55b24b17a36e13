import { palettes } from '../../domain/palette.ts';
import { pointMark, ringNumbers } from '../../domain/pointMarks.ts';
import type { Obstacle } from './placeBoxes.ts';
import type { SheetMapContents } from './sheetContents.ts';
import { px, type SheetScale } from './sheetScale.ts';

/** A point-only place in the frame. */
export interface SheetDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly layer: SheetMapContents['geometry']['outlines']['features'][number]['properties']['layer'];
  readonly ring: number;
}

/** The dots in the frame, in the order in which they are drawn: rings below what they stand around. */
export function sheetDots(
  { geometry }: Pick<SheetMapContents, 'geometry'>,
  scale: SheetScale,
): readonly SheetDot[] {
  const rings = ringNumbers(geometry.outlines);
  return geometry.outlines.features
    .flatMap(({ geometry: outline, properties: { place: id, layer } }): SheetDot[] => {
      if (outline.type !== 'Point') return [];
      const [lng = 0, lat = 0] = outline.coordinates;
      if (!scale.holds([lng, lat])) return [];
      const [x, y] = scale.toPixels([lng, lat]);
      return [{ id, layer, x, y, ring: rings.get(id) ?? 0 }];
    })
    .toReversed()
    .toSorted((a, b) => b.ring - a.ring);
}

/** Point-only places as marks of constant size, as large as on the WebGL map. */
export function SheetDots({
  dots,
  map: { theme, selectedPlace },
}: {
  readonly dots: readonly SheetDot[];
  readonly map: SheetMapContents;
}) {
  const palette = palettes[theme];
  return dots.map(({ id, x, y, layer, ring }) => {
    const { radiusPixels, edgePixels } = pointMark(layer, ring);
    const colour = id === selectedPlace ? palette.selection : palette.layers[layer];
    const isHollow = layer === 'hubs' || ring > 0;
    return (
      <g key={id} data-dot={id}>
        {id === selectedPlace && (
          <circle cx={px(x)} cy={px(y)} r={11} fill={palette.selection} fillOpacity={0.28} />
        )}
        <circle
          cx={px(x)}
          cy={px(y)}
          // SVG draws half of an edge inside.
          r={px(radiusPixels + edgePixels / 2)}
          fill={isHollow ? palette.panel : colour}
          stroke={isHollow ? colour : palette.halo}
          strokeWidth={edgePixels}
        />
      </g>
    );
  });
}

/** What the names may not cover. */
export function dotObstacles(dots: readonly SheetDot[]): readonly Obstacle[] {
  return dots.map(({ id, x, y }) => ({ of: id, left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }));
}
