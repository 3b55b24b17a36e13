import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { otherLanguage } from '../domain/languageTag.ts';
import type { Language, LocalizedText } from '../domain/localizedText.ts';
import type { LngLat } from '../domain/outline.ts';
import type { LayerId } from '../domain/place.ts';
import { ringNumbers } from '../domain/pointMarks.ts';
import { nameRank } from './nameRank.ts';
import { type LabelFrames, type LabelRequest, layoutLabels } from './placeLabelLayout.ts';
import { type FrameProjection, percent } from './projection.ts';
import { SvgDots } from './SvgDots.tsx';
import { textWidthPixels } from './textWidth.ts';

interface SvgLabelsProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly projection: FrameProjection;
  readonly selectedPlace: string | null;
  /** The page's own map where it is not said. */
  readonly labelFrames?: LabelFrames | undefined;
}

interface Labelled {
  readonly id: string;
  readonly layer: LayerId;
  readonly isDistrict: boolean;
  /** Lower ones find room first. */
  readonly rank: number;
  readonly isPoint: boolean;
  /** Of a point: how many marks stand within its own. */
  readonly ring: number;
  readonly name: LocalizedText | null;
  readonly x: number;
  readonly y: number;
}

/** Font sizes in CSS pixels; the style sheet states the same. */
const districtSize = 13;
const secondarySize = 10.5;
const placeSize = 11.5;

/** Dots and names at constant size, positioned in per cent of the frame. */
export function SvgLabels(props: SvgLabelsProps) {
  const { language, projection, selectedPlace, labelFrames } = props;
  const labelled = labelledPlaces(props);
  const ordered = labelled.filter(({ name }) => name !== null).toSorted((a, b) => a.rank - b.rank);
  const placements = new Map(
    layoutLabels(
      ordered.map((place) => request(place, language)),
      labelled.filter(({ isPoint }) => isPoint),
      projection.width / projection.height,
      labelFrames,
    ).map((placement) => [placement.id, placement]),
  );
  return (
    <>
      <SvgDots dots={labelled.filter(({ isPoint }) => isPoint)} selectedPlace={selectedPlace} />
      {ordered.map((place) => {
        const placement = placements.get(place.id);
        if (!placement || !place.name) return null;
        const className = `m-label t-${placement.tier} l-${place.layer} a-${placement.anchor}${
          place.isDistrict ? ' m-district-label' : ''
        }${place.id === selectedPlace ? ' is-selected' : ''}`;
        return (
          <text key={place.id} className={className} x={percent(place.x)} y={percent(place.y)}>
            <PlaceName
              name={place.name}
              language={language}
              bilingual={place.isDistrict}
              at={percent(place.x)}
            />
          </text>
        );
      })}
    </>
  );
}

function PlaceName(props: {
  readonly name: LocalizedText;
  readonly language: Language;
  readonly bilingual: boolean;
  readonly at: string;
}) {
  const { name, language, bilingual, at } = props;
  if (!bilingual) return <tspan dy=".35em">{name[language]}</tspan>;
  return (
    <>
      <tspan dy="-1.62em">{name[language]}</tspan>
      <tspan className="m-secondary" x={at} dy="1.1em">
        {name[otherLanguage(language)]}
      </tspan>
    </>
  );
}

function labelledPlaces({ atlas, geometry, projection, selectedPlace }: SvgLabelsProps): Labelled[] {
  const outlines = new Map(atlas.outlines.map((outline) => [outline.place, outline]));
  const rings = ringNumbers(geometry.outlines);
  return atlas.places.flatMap((place) => {
    const outline = outlines.get(place.id);
    if (!outline || !place.layer) return [];
    const [x, y] = fraction(outline.labelPoint, projection);
    if (x < 0 || x > 1 || y < 0 || y > 1) return [];
    return [
      {
        id: place.id,
        layer: place.layer,
        isDistrict: place.kind === 'district',
        rank: nameRank(place, selectedPlace),
        isPoint: rings.has(place.id),
        ring: rings.get(place.id) ?? 0,
        name: place.nameIsPublished ? (place.shortName ?? place.name) : null,
        x,
        y,
      },
    ];
  });
}

function request({ id, name, isDistrict, isPoint, x, y }: Labelled, language: Language): LabelRequest {
  const text = name?.[language] ?? '';
  const other = name?.[otherLanguage(language)] ?? '';
  const widthPixels = isDistrict
    ? Math.max(textWidthPixels(text, districtSize), textWidthPixels(other, secondarySize))
    : textWidthPixels(text, placeSize);
  const heightPixels = isDistrict ? districtSize + secondarySize + 5 : placeSize + 5;
  return { id, x, y, widthPixels, heightPixels, beside: isPoint, centred: !isDistrict };
}

function fraction(at: LngLat, projection: FrameProjection): readonly [number, number] {
  const [x, y] = projection.toUnits([...at]);
  return [x / projection.width, y / projection.height];
}
