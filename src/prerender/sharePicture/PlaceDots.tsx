import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import { layerScale } from '../../domain/colourScale.ts';
import type { LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';

interface PlaceDotsProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly toPixels: (position: LngLat) => readonly [x: number, y: number];
}

/** Every zone, site and hub as a dot in its layer's colour: what the atlas is of. */
export function PlaceDots({ atlas, toPixels }: PlaceDotsProps) {
  const { light } = palettes;
  const colourOf = layerScale(light);
  return atlas.places.toReversed().map(({ id, layer, kind }) => {
    const outline = atlas.outlines.find((each) => each.place === id);
    if (!outline || !layer || kind === 'district') return null;
    const [cx, cy] = toPixels(outline.labelPoint);
    return (
      <circle
        key={id}
        cx={cx}
        cy={cy}
        r={5}
        style={{ fill: colourOf(layer), stroke: light.halo, strokeWidth: 1.4 }}
      />
    );
  });
}
