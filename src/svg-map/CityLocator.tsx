import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import type { LngLat } from '../domain/outline.ts';
import { cityFrame } from '../domain/pageFrame.ts';
import { pathData } from './pathData.ts';
import { createFrameProjection } from './projection.ts';

interface CityLocatorProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly place: string;
  /** Spoken name of the picture. */
  readonly label: string;
}

/** Units along the city's longer side: it is drawn some 110 pixels high, and need not be finer. */
const cityUnits = 120;
const markRadius = 4.5;

/** The city in small with its districts, and a mark where the place lies in it; none for the city itself. */
export function CityLocator({ atlas, geometry, place, label }: CityLocatorProps) {
  const outline = atlas.outlines.find((each) => each.place === place);
  const kind = atlas.places.find(({ id }) => id === place)?.kind;
  if (!outline || kind === undefined || kind === 'city') return null;
  const isSomewhere = outline.geometry === 'point' && outline.uncertaintyMeters === undefined;
  return (
    <CitySketch
      atlas={atlas}
      geometry={geometry}
      mark={{ at: outline.labelPoint, isSomewhere }}
      label={label}
    />
  );
}

interface CitySketchProps extends Omit<CityLocatorProps, 'place'> {
  /** Where the place lies, or a point of the district it is somewhere in; absent for the city as a whole. */
  readonly mark?: { readonly at: LngLat; readonly isSomewhere: boolean };
}

/** The city in small with its districts, with or without a mark in it. */
export function CitySketch({ atlas, geometry, mark, label }: CitySketchProps) {
  const projection = createFrameProjection(cityFrame(atlas), cityUnits);
  const land = { type: 'Polygon', coordinates: geometry.cityBorder.coordinates } as const;
  const [x, y] = mark ? projection.toUnits([...mark.at]) : [];
  return (
    <svg
      className="city-locator"
      viewBox={`-4 -4 ${Math.round(projection.width) + 8} ${Math.round(projection.height) + 8}`}
      role="img"
      aria-label={label}
    >
      <path className="locator-city" d={pathData(land, projection, 1)} />
      <path className="locator-districts" d={pathData(geometry.districtBorders, projection, 1)} />
      {x !== undefined && y !== undefined && (
        <circle
          className={mark?.isSomewhere ? 'locator-mark is-somewhere' : 'locator-mark'}
          cx={Math.round(x)}
          cy={Math.round(y)}
          r={markRadius}
        />
      )}
    </svg>
  );
}
