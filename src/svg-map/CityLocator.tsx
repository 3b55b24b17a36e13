import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
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
  const projection = createFrameProjection(cityFrame(atlas), cityUnits);
  const [x, y] = projection.toUnits([...outline.labelPoint]);
  const isSomewhere = outline.geometry === 'point' && outline.uncertaintyMeters === undefined;
  const land = { type: 'Polygon', coordinates: geometry.cityBorder.coordinates } as const;
  return (
    <svg
      className="city-locator"
      viewBox={`-4 -4 ${Math.round(projection.width) + 8} ${Math.round(projection.height) + 8}`}
      role="img"
      aria-label={label}
    >
      <path className="locator-city" d={pathData(land, projection, 1)} />
      <path className="locator-districts" d={pathData(geometry.districtBorders, projection, 1)} />
      <circle
        className={isSomewhere ? 'locator-mark is-somewhere' : 'locator-mark'}
        cx={Math.round(x)}
        cy={Math.round(y)}
        r={markRadius}
      />
    </svg>
  );
}
