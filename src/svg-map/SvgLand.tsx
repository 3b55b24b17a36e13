import type { Polygon } from 'geojson';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { pathData } from './pathData.ts';
import type { FrameProjection } from './projection.ts';

interface SvgLandProps {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
}

/** Sea, land, river and borders, bottom to top in the order of the map style. */
export function SvgLand({ geometry, projection }: SvgLandProps) {
  const land: Polygon = { type: 'Polygon', coordinates: geometry.cityBorder.coordinates };
  const landPath = pathData(land, projection);
  return (
    <>
      <path className="m-neighbours" d={pathData(geometry.neighbourBorders, projection, 2.5)} />
      <path className="m-sea" d={pathData(geometry.sea, projection, 1.4)} />
      <path className="m-land" d={landPath} />
      <path className="m-river" d={pathData(geometry.river, projection, 0.9)} />
      <path className="m-borders" d={pathData(geometry.districtBorders, projection)} />
      <path className="m-city" d={landPath} />
    </>
  );
}
