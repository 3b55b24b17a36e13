import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { PlaceFacets } from '../domain/placeFacets.ts';
import type { ColourSlice } from './colourSlice.ts';
import type { CompareSlice } from './compareSlice.ts';
import type { DrawingSlice } from './drawingSlice.ts';
import type { FactsSlice } from './factsSlice.ts';
import type { FiguresSlice } from './figuresSlice.ts';
import type { FilterSlice } from './filterSlice.ts';
import type { MapSlice } from './mapSlice.ts';
import type { OwnDataSlice } from './ownDataSlice.ts';
import type { ReachSlice } from './reachSlice.ts';
import type { SearchSlice } from './searchSlice.ts';
import type { SelectionSlice } from './selectionSlice.ts';
import type { SiteSlice } from './siteSlice.ts';
import type { StudySlice } from './studySlice.ts';
import type { TableSlice } from './tableSlice.ts';
import type { ToolSlice } from './toolSlice.ts';
import type { UpdateSlice } from './updateSlice.ts';
import type { ViewSlice } from './viewSlice.ts';

/** What never changes while a page is open. */
export interface AtlasContents {
  readonly atlas: AtlasIndex;
  readonly facets: readonly PlaceFacets[];
}

/** Everything the page knows; the camera is not here, it belongs to the map. */
export type AtlasState = AtlasContents &
  FactsSlice &
  FiguresSlice &
  SelectionSlice &
  FilterSlice &
  SearchSlice &
  ViewSlice &
  CompareSlice &
  MapSlice &
  ReachSlice &
  DrawingSlice &
  OwnDataSlice &
  ColourSlice &
  StudySlice &
  SiteSlice &
  TableSlice &
  ToolSlice &
  UpdateSlice;
