import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BoundingBox } from '../domain/outline.ts';
import { CityLocator } from './CityLocator.tsx';
import type { LabelFrames } from './placeLabelLayout.ts';
import { createFrameProjection } from './projection.ts';
import { SvgColouredAreas, type SvgColouring, SvgSymbols } from './SvgColoured.tsx';
import { SvgContextLabels } from './SvgContextLabels.tsx';
import { SvgLabels } from './SvgLabels.tsx';
import { SvgLand } from './SvgLand.tsx';
import { SvgPlaces } from './SvgPlaces.tsx';
import { SvgScale } from './SvgScale.tsx';

export interface SvgMapProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  /** What the frame shows; the drawing goes on beyond it wherever the page leaves room. */
  readonly bbox: BoundingBox;
  readonly selectedPlace: string | null;
  /** Draws places by their values. */
  readonly coloured?: SvgColouring;
  /** Drawing units along the longer side, where the picture stays so small that fewer will do. */
  readonly units?: number;
  /** The frames its labels are laid out for, where they are others than the page's own map has. */
  readonly labelFrames?: LabelFrames;
  readonly texts: SvgMapTexts;
}

/** The words of the picture, in its language. */
export interface SvgMapTexts {
  /** Spoken name of the map. */
  readonly label: string;
  /** Spoken name of the small city beside it. */
  readonly locator: string;
  readonly kilometres: string;
  readonly metres: string;
  /** The letter at the north arrow. */
  readonly north: string;
}

/**
 * The atlas map as SVG: same data, projection and colours as the WebGL map, which takes over in the
 * same box. Geometry scales with the frame, labels and dots keep their size; colours come from the
 * page's custom properties, so that it needs no inline style.
 */
export function SvgMap(props: SvgMapProps) {
  const { atlas, geometry, language, bbox, selectedPlace, coloured, units, labelFrames, texts } = props;
  const projection = createFrameProjection(bbox, units);
  return (
    <>
      <svg
        className="svg-map"
        viewBox={`0 0 ${Math.round(projection.width)} ${Math.round(projection.height)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.label}
      >
        <SvgLand geometry={geometry} projection={projection}>
          {coloured && <SvgColouredAreas {...coloured} geometry={geometry} projection={projection} />}
        </SvgLand>
        <SvgPlaces geometry={geometry} projection={projection} selectedPlace={selectedPlace} />
      </svg>
      <svg className="svg-map-labels" aria-hidden="true">
        {coloured && <SvgSymbols {...coloured} atlas={atlas} projection={projection} />}
        <SvgContextLabels geometry={geometry} language={language} projection={projection} />
        <SvgLabels
          atlas={atlas}
          geometry={geometry}
          language={language}
          projection={projection}
          selectedPlace={selectedPlace}
          labelFrames={labelFrames}
        />
        <SvgScale projection={projection} language={language} texts={texts} />
      </svg>
      {selectedPlace !== null && (
        <CityLocator atlas={atlas} geometry={geometry} place={selectedPlace} label={texts.locator} />
      )}
    </>
  );
}
