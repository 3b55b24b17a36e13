import { otherLanguage } from '../../domain/languageTag.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import { palettes } from '../../domain/palette.ts';
import { waterNames } from '../../domain/waterNames.ts';
import { nameRank } from '../nameRank.ts';
import type { SheetMapContents } from './sheetContents.ts';
import type { SheetScale } from './sheetScale.ts';

/** A name that wants to be on the map. */
export interface MapName {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly size: number }[];
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  /** Beside a dot, over the point, or on it. */
  readonly stands: 'beside' | 'above' | 'on';
  readonly colour: string;
  readonly halo: string;
  readonly letterSpacing?: number;
  /** So important that it rather covers a mark than stays away. */
  readonly isLeading?: boolean;
}

/** From this zoom level on there is room for both languages. */
const bilingualZoom = 11;

/** Names of the places in the frame, the most important first; sizes grow with the scale as on the WebGL map. */
export function placeNames(map: SheetMapContents, scale: SheetScale): readonly MapName[] {
  const { atlas, language, theme, selectedPlace } = map;
  const palette = palettes[theme];
  const outlines = new Map(atlas.outlines.map((outline) => [outline.place, outline]));
  const rankOf = (place: (typeof atlas.places)[number]): number => nameRank(place, selectedPlace);
  return atlas.places
    .filter(({ nameIsPublished }) => nameIsPublished)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((place): MapName[] => {
      const outline = outlines.get(place.id);
      if (!outline || !place.layer || !scale.holds(outline.labelPoint)) return [];
      const [x, y] = scale.toPixels(outline.labelPoint);
      const isDistrict = place.kind === 'district';
      const size = sizeAt(
        scale.zoom,
        isDistrict ? districtSizes : rankOf(place) < 0 ? headSizes : placeSizes,
      );
      const both = isDistrict || scale.zoom >= bilingualZoom;
      const own = isDistrict ? palette.districtLabel : palette.layers[place.layer];
      return [
        {
          id: place.id,
          lines: nameLines(place.shortName ?? place.name, language, size, both),
          ...{ x, y, halo: palette.halo },
          stands: isDistrict ? 'above' : outline.geometry === 'point' ? 'beside' : 'on',
          colour: place.id === selectedPlace ? palette.selection : own,
          isLeading: isDistrict || rankOf(place) < 0,
          ...(isDistrict ? { letterSpacing: 0.04 * size } : {}),
        },
      ];
    });
}

/** Names of neighbouring cities and of water: where nothing else stands. */
export function contextNames({ geometry, language, theme }: SheetMapContents, scale: SheetScale): MapName[] {
  const palette = palettes[theme];
  const neighbours = geometry.neighbourLabels.features.map(({ geometry: { coordinates }, properties }) => ({
    at: coordinates,
    name: properties.name,
    look: { colour: palette.neighbourLabel, halo: palette.neighbourLand },
  }));
  const water = waterNames.map(({ at, name }) => ({
    at: [...at],
    name,
    look: { colour: palette.waterLabel, halo: palette.water },
  }));
  return [...neighbours, ...water].map(({ at, name, look }) => {
    const [x, y] = scale.toPixels(at);
    const lines = nameLines(name, language, contextSize, true);
    return {
      id: `context ${name.en}`,
      lines,
      x,
      y,
      stands: 'on',
      letterSpacing: 0.08 * contextSize,
      ...look,
    };
  });
}

/** How far rings reach and how long lines are, where nothing else stands. */
export function reachNames(
  { reach, theme }: SheetMapContents,
  scale: SheetScale,
  writeMeters: (meters: number) => string,
): readonly MapName[] {
  const { inkSoft, halo } = palettes[theme];
  return (reach?.features ?? []).flatMap(({ geometry, properties }, index): MapName[] => {
    if (geometry.type !== 'Point' || properties.part === 'ring' || properties.part === 'line') return [];
    const [x, y] = scale.toPixels(geometry.coordinates);
    const name = properties.part === 'line-label' && properties.name !== '' ? `${properties.name}  ` : '';
    const lines = [{ text: name + writeMeters(properties.meters), size: reachSize }];
    return [{ id: `reach ${index}`, lines, x, y, stands: 'on', colour: inkSoft, halo }];
  });
}

const districtSizes = [8, 12.5, 11, 19] as const;
const placeSizes = [8, 11.5, 12, 14] as const;
const headSizes = [8, 13, 12, 15] as const;
const contextSize = 12;
const reachSize = 10.5;
/** The other language is smaller. */
const secondaryScale = 0.78;

function nameLines(name: LocalizedText, language: Language, size: number, both: boolean): MapName['lines'] {
  const own = { text: name[language], size };
  const other = { text: name[otherLanguage(language)], size: size * secondaryScale };
  return both && other.text !== own.text ? [own, other] : [own];
}

function sizeAt(zoom: number, [from, least, to, most]: readonly [number, number, number, number]): number {
  const share = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return Math.round((least + share * (most - least)) * 10) / 10;
}
