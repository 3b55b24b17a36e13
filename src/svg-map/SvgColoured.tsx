import type { AtlasIndex } from '../domain/atlasIndex.ts';
import {
  type Colouring,
  type ColourMark,
  colourGaps,
  gapRadiusPixels,
} from '../domain/choropleth/colouring.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { palettes, type Theme } from '../domain/palette.ts';
import { clipGeometry, drawnArea } from './clipGeometry.ts';
import { pathData } from './pathData.ts';
import { type FrameProjection, framePercent } from './projection.ts';

/** A colouring with the theme whose colours it is drawn in: a picture for keeping cannot ask a page for them. */
export interface SvgColouring {
  readonly colouring: Colouring;
  readonly theme: Theme;
}

interface SvgColouredAreasProps extends SvgColouring {
  readonly geometry: AtlasGeometry;
  readonly projection: FrameProjection;
}

/** Drawing units are half pixels: hatching lines stand eight pixels apart, as on the WebGL map. */
const hatchUnits = 16;

/** Districts filled by class and hatched where there is no value, as on the WebGL map. */
export function SvgColouredAreas({ colouring, theme, geometry, projection }: SvgColouredAreasProps) {
  if (colouring.as !== 'areas') return null;
  const { cityBorder, inkSoft } = palettes[theme];
  const area = drawnArea(projection.bbox);
  return (
    <>
      <defs>
        {colourGaps.map((gap) => (
          <pattern
            key={gap}
            id={hatchId(gap)}
            width={hatchUnits}
            height={hatchUnits}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path
              d={gap === 'missing' ? `M0 0v${hatchUnits}` : `M0 0v${hatchUnits}M0 0h${hatchUnits}`}
              stroke={inkSoft}
            />
          </pattern>
        ))}
      </defs>
      {geometry.districts.features.map(({ geometry: district, properties: { place } }) => {
        const mark = colouring.marks.get(place);
        const d = mark ? pathData(clipGeometry(district, area), projection) : '';
        if (!mark || d === '') return null;
        return <path key={place} data-place={place} d={d} fill={fillOf(mark, theme)} stroke={cityBorder} />;
      })}
    </>
  );
}

interface SvgSymbolsProps extends SvgColouring {
  readonly atlas: Pick<AtlasIndex, 'outlines'>;
  readonly projection: FrameProjection;
}

/** Circles at the places' label points, larger ones beneath, of constant size like all marks. */
export function SvgSymbols({ colouring, theme, atlas, projection }: SvgSymbolsProps) {
  if (colouring.as !== 'symbols') return null;
  const { ink, panel } = palettes[theme];
  const symbols = atlas.outlines.flatMap(({ place, labelPoint }) => {
    const mark = colouring.marks.get(place);
    return mark ? [{ place, labelPoint, mark, radius: radiusOf(mark) }] : [];
  });
  return symbols
    .toSorted((a, b) => b.radius - a.radius)
    .map(({ place, labelPoint, mark, radius }) => {
      const { x, y } = framePercent([...labelPoint], projection);
      const fill = 'gap' in mark ? panel : mark.colour[theme];
      return (
        <circle
          key={place}
          data-place={place}
          cx={x}
          cy={y}
          r={radius}
          fill={fill}
          stroke={ink}
          strokeWidth="1.2"
        />
      );
    });
}

function fillOf(mark: ColourMark, theme: Theme): string {
  return 'gap' in mark ? `url(#${hatchId(mark.gap)})` : mark.colour[theme];
}

function radiusOf(mark: ColourMark): number {
  return 'gap' in mark ? gapRadiusPixels : mark.radiusPixels;
}

function hatchId(gap: string): string {
  return `map-${gap}`;
}
