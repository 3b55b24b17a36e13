import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { LngLat } from '../../domain/outline.ts';
import { cityFrame } from '../../domain/pageFrame.ts';
import { palettes } from '../../domain/palette.ts';
import { pathData } from '../../svg-map/pathData.ts';
import { createFrameProjection } from '../../svg-map/projection.ts';
import { cardSize } from './cardSize.ts';

interface CityInsetProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly at: LngLat;
}

const heightPixels = 132;
const marginPixels = 12;
/** How far the small city's edge may run beside the drawn one, in drawing units: half a pixel. */
const tolerance = 7.5;

/** The whole city in small, in the corner of the map, with a dot where the place is. */
export function CityInset({ atlas, geometry, at }: CityInsetProps) {
  const { light } = palettes;
  const projection = createFrameProjection(cityFrame(atlas));
  const scale = heightPixels / projection.height;
  const width = projection.width * scale;
  const left = cardSize.width - 24 - width - marginPixels;
  const [x, y] = projection.toUnits([...at]);
  return (
    <g transform={`translate(${Math.round(left)} ${24 + marginPixels})`}>
      <rect
        x={-marginPixels}
        y={-marginPixels}
        width={width + 2 * marginPixels}
        height={heightPixels + 2 * marginPixels}
        fill={light.panel}
        rx={4}
      />
      <path
        d={pathData({ type: 'Polygon', coordinates: geometry.cityBorder.coordinates }, projection, tolerance)}
        transform={`scale(${scale})`}
        style={{ fill: light.rule, stroke: light.cityBorder, strokeWidth: 1 / scale }}
      />
      <circle
        cx={x * scale}
        cy={y * scale}
        r={4.5}
        style={{ fill: light.selection, stroke: light.panel, strokeWidth: 1.5 }}
      />
    </g>
  );
}
