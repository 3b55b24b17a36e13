import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { uncertaintyFeatures } from '../domain/uncertaintyFeatures.ts';
import { drawnArea } from './clipGeometry.ts';
import { pathData } from './pathData.ts';
import type { FrameProjection } from './projection.ts';

interface SvgPlacesProps {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
  readonly selectedPlace: string | null;
}

/** Outlines of zones as far as the drawing goes and, where a district is selected, its edge. */
export function SvgPlaces({ geometry, projection, selectedPlace }: SvgPlacesProps) {
  const selectedDistrict = geometry.districts.features.find(
    ({ properties }) => properties.place === selectedPlace,
  );
  return (
    <>
      {uncertaintyFeatures(geometry.outlines).features.map(({ geometry: ring, properties }) =>
        isDrawn(ring, projection) ? (
          <circle
            key={properties.place}
            className={`m-ring l-${properties.layer}${properties.place === selectedPlace ? ' is-selected' : ''}`}
            {...circleOf(ring, projection)}
          />
        ) : null,
      )}
      {geometry.outlines.features.map(({ geometry: outline, properties }) =>
        outline.type === 'Point' || !isDrawn(outline, projection) ? null : (
          <path
            key={properties.place}
            className={`m-zone m-${properties.certainty} l-${properties.layer}${
              properties.place === selectedPlace ? ' is-selected' : ''
            }`}
            d={pathData(outline, projection, 1)}
          />
        ),
      )}
      {selectedDistrict && (
        <path className="m-district is-selected" d={pathData(selectedDistrict.geometry, projection)} />
      )}
    </>
  );
}

/** Whether any of an outline may lie in the area that is drawn: a frame on one zone needs no far ones. */
function isDrawn(outline: Polygon | MultiPolygon, projection: FrameProjection): boolean {
  const [west, south, east, north] = bbox(outline);
  const [left, bottom, right, top] = drawnArea(projection.bbox);
  return west < right && east > left && south < top && north > bottom;
}

/** A ring as a circle: within a few kilometres Mercator keeps circles round. */
function circleOf(ring: Polygon, projection: FrameProjection) {
  const xs = (ring.coordinates[0] ?? []).map((position) => projection.toUnits(position)[0]);
  const ys = (ring.coordinates[0] ?? []).map((position) => projection.toUnits(position)[1]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    cx: Math.round((left + right) / 2),
    cy: Math.round((top + bottom) / 2),
    r: Math.round((right - left) / 2),
  };
}
