import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { clipGeometry, drawnArea } from './clipGeometry.ts';
import { pathData } from './pathData.ts';
import type { FrameProjection } from './projection.ts';

interface SvgLandProps {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
}

/** Least distance between vertices, in drawing units: quarter pixels, see the projection. */
const minStep = { land: 7, water: 18, neighbours: 72 } as const;

/** Sea, land, river and borders, bottom to top in the order of the map style. */
export function SvgLand({ geometry, projection }: SvgLandProps) {
  const area = drawnArea(projection.bbox);
  const path = (part: Polygon | MultiPolygon | MultiLineString, step: number): string =>
    pathData(clipGeometry(part, area), projection, step);
  const land: Polygon = {
    type: 'Polygon',
    coordinates: geometry.cityBorder.coordinates,
  };
  return (
    <>
      <path className="m-neighbours" d={path(geometry.neighbourBorders, minStep.neighbours)} />
      <path className="m-land" d={path(land, minStep.land)} />
      {/* One path: its stroke lies under its fill, so that no line shows where river and sea overlap. */}
      <path className="m-water" d={path(geometry.sea, minStep.water) + path(geometry.river, minStep.water)} />
      <path className="m-borders" d={path(geometry.districtBorders, minStep.land)} />
      <path className="m-city" d={path(geometry.cityBorder, minStep.land)} />
    </>
  );
}
