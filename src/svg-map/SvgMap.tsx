import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BoundingBox } from '../domain/outline.ts';
import { createFrameProjection } from './projection.ts';
import { SvgContextLabels } from './SvgContextLabels.tsx';
import { SvgLabels } from './SvgLabels.tsx';
import { SvgLand } from './SvgLand.tsx';
import { SvgPlaces } from './SvgPlaces.tsx';

export interface SvgMapProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  /** What the frame shows; the drawing goes on beyond it wherever the page leaves room. */
  readonly bbox: BoundingBox;
  readonly selectedPlace: string | null;
  /** Spoken name of the picture. */
  readonly label: string;
}

/**
 * The atlas map as SVG: same data, projection and colours as the WebGL map, which takes over in the
 * same box. Geometry scales with the frame, labels and dots keep their size; colours come from the
 * page's custom properties, so that it needs no inline style.
 */
export function SvgMap({ atlas, geometry, language, bbox, selectedPlace, label }: SvgMapProps) {
  const projection = createFrameProjection(bbox);
  return (
    <>
      <svg
        className="svg-map"
        viewBox={`0 0 ${Math.round(projection.width)} ${Math.round(projection.height)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <SvgLand geometry={geometry} projection={projection} />
        <SvgPlaces geometry={geometry} projection={projection} selectedPlace={selectedPlace} />
      </svg>
      <svg className="svg-map-labels" aria-hidden="true">
        <SvgContextLabels geometry={geometry} language={language} projection={projection} />
        <SvgLabels
          atlas={atlas}
          geometry={geometry}
          language={language}
          projection={projection}
          selectedPlace={selectedPlace}
        />
      </svg>
    </>
  );
}
