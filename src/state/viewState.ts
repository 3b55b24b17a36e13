import type { Drawing } from '../domain/drawing.ts';
import { openFilter, type PlaceFilter } from '../domain/filter.ts';
import type { Language } from '../domain/localizedText.ts';
import type { MapRenderer } from '../domain/mapRenderer.ts';
import type { LngLat } from '../domain/outline.ts';
import type { StudyArea } from '../domain/studyArea/studyArea.ts';
import { defaultTableView, type TableView } from '../domain/tableView.ts';
import { automaticUnits, type UnitPreference } from '../domain/unitPreference.ts';
import type { AtlasState } from './atlasState.ts';
import { noDrawings } from './drawingSlice.ts';

/** The part of the state a link carries: what another reader sees on opening it. */
export interface ViewState {
  readonly selectedPlace: string | null;
  readonly unknownPlace: string | null;
  readonly compare: readonly string[];
  readonly metric: string | null;
  /** Of the metric: which places, figures, classes and colours; null for what fits best. */
  readonly colourKind: string | null;
  readonly colourPeriod: string | null;
  readonly colourClasses: string | null;
  readonly colourPalette: string | null;
  readonly asOf: string | null;
  readonly filter: PlaceFilter;
  /** What areas and sums are written in. */
  readonly units: UnitPreference;
  /** Whether lines and distance rings are drawn around the selected place. */
  readonly reachShown: boolean;
  /** What the reader drew; left out of a link that would get too long. */
  readonly drawings: readonly Drawing[];
  /** The area a reader wants to know about; one of their own data is not in the link. */
  readonly studyArea: StudyArea | null;
  /** The spot they ask about. */
  readonly studyPoint: LngLat | null;
  /** Id of the site's base map; null for the built-in one. */
  readonly basemap: string | null;
  /** Columns and order of the table of places. */
  readonly table: TableView;
  /** What the map is to be drawn by; null for what suits the browser. */
  readonly renderer: MapRenderer | null;
  readonly language: Language;
}

/** What a bare address means on a page: its own language, place and filter; by default nothing narrowed. */
export function defaultView(
  language: Language,
  selectedPlace: string | null = null,
  filter: PlaceFilter = openFilter,
): ViewState {
  return {
    selectedPlace,
    unknownPlace: null,
    compare: [],
    metric: null,
    colourKind: null,
    colourPeriod: null,
    colourClasses: null,
    colourPalette: null,
    asOf: null,
    filter,
    units: automaticUnits,
    reachShown: false,
    drawings: noDrawings,
    studyArea: null,
    studyPoint: null,
    basemap: null,
    table: defaultTableView,
    renderer: null,
    language,
  };
}

/** The link's part of a state. */
export function viewStateOf(state: AtlasState): ViewState {
  const { selectedPlace, unknownPlace, compare, metric, asOf, filter, units, reachShown, language } = state;
  const { studyArea, studyPoint, basemap, renderer } = state;
  const { drawings, table, colourKind, colourPeriod, colourClasses, colourPalette } = state;
  return {
    selectedPlace,
    unknownPlace,
    compare,
    metric,
    colourKind,
    colourPeriod,
    colourClasses,
    colourPalette,
    asOf,
    filter,
    units,
    reachShown,
    drawings,
    studyArea,
    studyPoint,
    basemap,
    table,
    renderer,
    language,
  };
}
