import type { Atlas } from '../../../domain/atlas.ts';
import { restrictedFacets } from '../../../domain/filter.ts';
import type { AtlasGeometry } from '../../../domain/geometry.ts';
import type { BoundingBox } from '../../../domain/outline.ts';
import { ownPictureLimits } from '../../../domain/ownPicture.ts';
import type { Theme } from '../../../domain/palette.ts';
import { formatDate } from '../../../i18n/formatDate.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { exportTexts } from '../../../i18n/parts/export.ts';
import { mapPictureTexts } from '../../../i18n/parts/mapPicture.ts';
import type { AtlasState } from '../../../state/atlasState.ts';
import { selectVisiblePlaces } from '../../../state/selectors.ts';
import type { SheetContents } from '../../../svg-map/sheet/sheetContents.ts';
import { ownSheetLayers } from './ownSheetLayers.ts';
import { placesInFrame, sheetLegend } from './sheetLegend.ts';
import { sheetMap } from './sheetMap.ts';
import { sheetSources } from './sheetSources.ts';
import type { ColourGroup } from './useColourGroup.tsx';

/** All that a sheet is made of. */
export interface SheetInput {
  readonly state: AtlasState;
  readonly facts: Atlas;
  readonly geometry: AtlasGeometry;
  readonly messages: Messages;
  readonly colours: ColourGroup | null;
  /** ISO date of the reader's day. */
  readonly today: string;
  /** The address that shows the view again. */
  readonly address: string;
  /** Of the map review (审图号); empty where there is none. */
  readonly reviewNumber: string;
  readonly theme: Theme;
}

/**
 * The sheet of a part of the map: what is drawn, what explains it and where it is from. Rejects where
 * the reader's own data cannot be had.
 */
export async function sheetContents(input: SheetInput, frame: BoundingBox): Promise<SheetContents> {
  const { state, messages, theme, colours } = input;
  const { language } = messages;
  const words = exportTexts[language].sheet;
  const own = await ownSheetLayers(state.ownLayers, frame, theme);
  const map = sheetMap(state, input.geometry, theme, own.drawn);
  const [west, south, east, north] = frame;
  const holds = ([lng, lat]: readonly [number, number]): boolean =>
    lng >= west && lng <= east && lat >= south && lat <= north;
  const shown = placesInFrame({ map, holds });
  const isColoured = colours !== null && state.colouring !== null;
  const figures = isColoured ? colours.figures : [];
  const sources = sheetSources(input.facts, shown, figures, language);
  const { site, map: mapWords } = messages;
  return {
    map,
    legend: sheetLegend({
      ...{ map, own, sources, holds, messages },
      colours: isColoured ? colours.legend(theme, sources.ofFigures) : null,
    }),
    texts: {
      title: site.title,
      subtitle: subtitle(input),
      sourcesHeading: words.sources,
      sources: sources.lines,
      moreSources: words.moreSources,
      notes: [
        ...own.leftOut.map(({ name }) => words.ownTooMany(name, ownPictureLimits.records)),
        [
          mapWords.schematic,
          input.reviewNumber === '' ? words.unreviewed : words.reviewed(input.reviewNumber),
          `${mapWords.borders} · ${mapWords.sea}`,
        ].join(language === 'zh' ? '' : ' '),
      ],
      imprint: [
        site.edition(state.atlas.mapEdition, state.atlas.factsEdition),
        formatDate(input.today, language),
      ].join(' · '),
      address: addressOnPaper(input.address),
      addressLabel: words.address,
      kilometres: mapWords.kilometres,
      metres: mapWords.metres,
      north: mapPictureTexts[language].north,
    },
  };
}

/** The selection, the colours, the filter and the date the reader looks back to, as far as there are any. */
function subtitle({ state, messages, colours }: SheetInput): string {
  const { language, filter, asOf } = messages;
  const words = exportTexts[language].sheet;
  const selected = state.atlas.places.find(({ id }) => id === state.selectedPlace);
  const visible = selectVisiblePlaces(state).size;
  const parts = [
    ...(selected ? [selected.name[language]] : []),
    ...(colours && state.colouring ? [words.coloured(colours.name)] : []),
    ...(restrictedFacets(state.filter).length > 0 ? [filter.result(visible, state.facets.length)] : []),
    ...(state.asOf === null ? [] : [asOf.banner(formatDate(state.asOf, language))]),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.whole;
}

const longestAddress = 420;

/** Drawings are on the sheet itself: of an address too long to type they are the part to spare. */
function addressOnPaper(address: string): string {
  return address.length <= longestAddress ? address : address.replace(/([?&])draw=[^&#]*&?/, '$1');
}
