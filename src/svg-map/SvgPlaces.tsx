import type { AtlasGeometry } from '../domain/geometry.ts';
import { uncertaintyFeatures } from '../domain/uncertaintyFeatures.ts';
import { pathData } from './pathData.ts';
import type { FrameProjection } from './projection.ts';

interface SvgPlacesProps {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
  readonly selectedPlace: string | null;
}

/** Outlines of zones and, where a district is selected, its edge. */
export function SvgPlaces({ geometry, projection, selectedPlace }: SvgPlacesProps) {
  const selectedDistrict = geometry.districts.features.find(
    ({ properties }) => properties.place === selectedPlace,
  );
  return (
    <>
      {uncertaintyFeatures(geometry.outlines).features.map(({ geometry: ring, properties }) => (
        <path
          key={properties.place}
          className={`m-ring l-${properties.layer}${properties.place === selectedPlace ? ' is-selected' : ''}`}
          d={pathData(ring, projection, 8)}
        />
      ))}
      {geometry.outlines.features.map(({ geometry: outline, properties }) =>
        outline.type === 'Point' ? null : (
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
