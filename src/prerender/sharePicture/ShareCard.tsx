import type { AtlasIndex, OutlineEntry, PlaceEntry } from '../../domain/atlasIndex.ts';
import { layerScale } from '../../domain/colourScale.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { otherLanguage } from '../../domain/languageTag.ts';
import type { Language } from '../../domain/localizedText.ts';
import { palettes } from '../../domain/palette.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { breakLines, fitLines } from '../../svg-map/breakLines.ts';
import { CityInset } from './CityInset.tsx';
import { cardSize, textColumn } from './cardSize.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { ShareMap } from './ShareMap.tsx';
import { isSomewhereInDistrict, shareFrame } from './shareFrame.ts';
import { positionText, whereText } from './shareText.ts';

export interface ShareCardProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  /** Null for the atlas as a whole. */
  readonly place: PlaceEntry | null;
  /** 审图号, or empty where the map has none. */
  readonly reviewNumber?: string;
}

/** Name of the font family that the renderer is given. */
export const cardFontFamily = 'Noto Sans SC';

const { light } = palettes;
const nameSizes = [60, 54, 48, 43, 39, 35, 31];
const otherSizes = [28, 25, 22];
const footSize = 14;

/** The picture a link to a page shows: its name in both languages beside its map. */
export function ShareCard({ atlas, geometry, language, place, reviewNumber = '' }: ShareCardProps) {
  const other = otherLanguage(language);
  const { site, map } = messagesOf[language];
  const bbox = shareFrame(atlas, place ?? undefined);
  const outline = atlas.outlines.find((each) => each.place === place?.id);
  const name = place ? place.name : { zh: messagesOf.zh.site.title, en: messagesOf.en.site.title };
  const title = fitLines(name[language], nameSizes, textColumn.width, 3);
  const second = fitLines(name[other], otherSizes, textColumn.width, 3);
  const lines: TextLine[] = [
    ...linesOf(title.lines, title.size, 1.22, { weight: 700, fill: light.ink }),
    ...spaced(linesOf(second.lines, second.size, 1.3, { weight: 400, fill: light.ink }), 10),
    ...spaced(
      linesOf(smallPrint(place ? whereText(atlas, place, language) : site.subtitle, 19), 19, 1.4, {
        weight: 400,
        fill: light.inkSoft,
      }),
      18,
    ),
    ...spaced(
      linesOf(smallPrint(place ? positionText(atlas, place, language) : '', 19), 19, 1.4, {
        weight: 400,
        fill: light.inkSoft,
      }),
      4,
    ),
  ];
  const notes = [map.schematic, map.borders, map.sea];
  const foot = (reviewNumber === '' ? notes : [map.reviewNumber(reviewNumber), ...notes]).flatMap((text) =>
    smallPrint(text, footSize),
  );
  const footTop = cardSize.height - 34 - (foot.length - 1) * footSize * 1.45;
  return (
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      width={cardSize.width}
      height={cardSize.height}
      viewBox={`0 0 ${cardSize.width} ${cardSize.height}`}
      fontFamily={cardFontFamily}
    >
      <rect width={cardSize.width} height={cardSize.height} fill={light.panel} />
      <ShareMap {...{ atlas, geometry, language, bbox, place }} />
      {outline && needsInset(place, outline) && (
        <CityInset atlas={atlas} geometry={geometry} at={outline.labelPoint} />
      )}
      <ScaleBar bbox={bbox} language={language} />
      <rect
        width={12}
        height={cardSize.height}
        fill={place?.layer ? layerScale(light)(place.layer) : light.ink}
      />
      {place && (
        <text x={textColumn.left} y={66} fontSize={20} fill={light.inkSoft}>
          {`${messagesOf[language].site.title} · ${messagesOf[other].site.title}`}
        </text>
      )}
      <TextBlock lines={lines} top={place ? 104 : 96} />
      {foot.map((line, index) => (
        <text
          key={line}
          x={textColumn.left}
          y={footTop + index * footSize * 1.45}
          fontSize={footSize}
          fill={light.inkSoft}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

/** A district fills the map and shows by itself where it is; the inset would hide its edge. */
function needsInset(place: PlaceEntry | null, outline: OutlineEntry): boolean {
  return place?.kind !== 'city' && place?.kind !== 'district' && !isSomewhereInDistrict(outline);
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  /** Distance from the line before, in pixels. */
  readonly advance: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

function linesOf(
  lines: readonly string[],
  size: number,
  lineHeight: number,
  look: Pick<TextLine, 'weight' | 'fill'>,
): TextLine[] {
  return lines.map((text) => ({ text, size, advance: size * lineHeight, ...look }));
}

/** The same lines with room above the first. */
function spaced(lines: readonly TextLine[], pixels: number): TextLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, advance: line.advance + pixels } : line));
}

function smallPrint(text: string, size: number): string[] {
  return breakLines(text, size, textColumn.width);
}

function TextBlock({ lines, top }: { readonly lines: readonly TextLine[]; readonly top: number }) {
  let y = top;
  return lines.map(({ text, size, advance, weight, fill }) => {
    y += advance;
    return (
      <text key={`${y} ${text}`} x={textColumn.left} y={y} fontSize={size} fontWeight={weight} fill={fill}>
        {text}
      </text>
    );
  });
}
