import type { AtlasIndex, OutlineEntry, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { createFrameProjection } from '../../svg-map/projection.ts';
import { SvgLand } from '../../svg-map/SvgLand.tsx';
import { SvgPlaces } from '../../svg-map/SvgPlaces.tsx';
import { mapPanel } from './cardSize.ts';
import { mapStyle } from './mapStyle.ts';
import { ShareMapLabels } from './ShareMapLabels.tsx';
import { isSomewhereInDistrict } from './shareFrame.ts';

export interface ShareMapProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly bbox: BoundingBox;
  /** Null for the atlas as a whole. */
  readonly place: PlaceEntry | null;
}

/** The map of a share picture: the atlas' own land, the place as it is known, and names around it. */
export function ShareMap({ atlas, geometry, language, bbox, place }: ShareMapProps) {
  const projection = createFrameProjection(bbox);
  const unitsPerPixel = projection.width / mapPanel.width;
  const outline = atlas.outlines.find((each) => each.place === place?.id);
  const toPixels = (position: LngLat): readonly [number, number] => {
    const [x, y] = projection.toUnits([...position]);
    return [x / unitsPerPixel, y / unitsPerPixel];
  };
  return (
    <svg
      aria-hidden="true"
      x={mapPanel.left}
      y={mapPanel.top}
      width={mapPanel.width}
      height={mapPanel.height}
      viewBox={`0 0 ${mapPanel.width} ${mapPanel.height}`}
    >
      <rect width={mapPanel.width} height={mapPanel.height} fill={palettes.light.neighbourLand} />
      <style>{mapStyle(unitsPerPixel)}</style>
      <g transform={`scale(${1 / unitsPerPixel})`}>
        <SvgLand geometry={geometry} projection={projection} />
        <SvgPlaces
          geometry={ofPlace(geometry, place?.id)}
          projection={projection}
          selectedPlace={highlighted(place, outline)}
        />
      </g>
      <ShareMapLabels {...{ atlas, geometry, language, place, toPixels }} />
    </svg>
  );
}

/** The district a place is somewhere in stands for it. */
function highlighted(place: PlaceEntry | null, outline: OutlineEntry | undefined): string | null {
  if (!place) return null;
  return isSomewhereInDistrict(outline) ? (place.districts[0] ?? null) : place.id;
}

/** Outlines of other places would hide whose picture it is. */
function ofPlace(geometry: AtlasGeometry, place: string | undefined): AtlasGeometry {
  const features = geometry.outlines.features.filter(({ properties }) => properties.place === place);
  return { ...geometry, outlines: { ...geometry.outlines, features } };
}
