import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { clipGeometry, drawnArea } from './clipGeometry.ts';
import { pathData } from './pathData.ts';
import type { FrameProjection } from './projection.ts';

interface SvgLandProps {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
  /** Below 1 the river has neither shore nor firm colour; 1 unless said otherwise. */
  readonly riverOpacity?: number;
  /** What lies on the land and under water and borders. */
  readonly children?: React.ReactNode;
}

/** How far a line may run beside a vertex left out, in drawing units: half pixels, see the projection. */
const tolerance = { land: 2.5, water: 4, neighbours: 18 } as const;

/** Sea, land, river and borders, bottom to top in the order of the map style. */
export function SvgLand({ geometry, projection, riverOpacity = 1, children }: SvgLandProps) {
  const area = drawnArea(projection.bbox);
  const path = (part: Polygon | MultiPolygon | MultiLineString, most: number): string =>
    pathData(clipGeometry(part, area), projection, most);
  const land: Polygon = {
    type: 'Polygon',
    coordinates: geometry.cityBorder.coordinates,
  };
  const [sea, river] = [path(geometry.sea, tolerance.water), path(geometry.river, tolerance.water)];
  return (
    <>
      <path className="m-neighbours" d={path(geometry.neighbourBorders, tolerance.neighbours)} />
      <path className="m-land" d={path(land, tolerance.land)} />
      {children}
      {/* One path: its stroke lies under its fill, so that no line shows where river and sea overlap. */}
      <path className="m-water" d={riverOpacity < 1 ? sea : sea + river} />
      {riverOpacity < 1 && <path className="m-river" d={river} opacity={riverOpacity} />}
      <path className="m-borders" d={path(geometry.districtBorders, tolerance.land)} />
      <path className="m-city" d={path(geometry.cityBorder, tolerance.land)} />
    </>
  );
}
