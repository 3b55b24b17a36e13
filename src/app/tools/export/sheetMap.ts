import { drawnFeatures } from '../../../domain/drawnFeatures.ts';
import { drawnLabels } from '../../../domain/drawnLabels.ts';
import type { AtlasGeometry } from '../../../domain/geometry.ts';
import type { Theme } from '../../../domain/palette.ts';
import { reachFeatures } from '../../../domain/reachFeatures.ts';
import { studyFeatures } from '../../../domain/studyArea/studyFeatures.ts';
import type { AtlasState } from '../../../state/atlasState.ts';
import { selectVisiblePlaces } from '../../../state/selectors.ts';
import type { SheetMapContents, SheetOwnLayer } from '../../../svg-map/sheet/sheetContents.ts';
import { shownColouring, shownPlaces } from '../../../svg-map/sheet/shownPlaces.ts';

/** What the page's map shows, ready to be drawn again: filter, selection, colours, drawings, study area, rings. */
export function sheetMap(
  state: AtlasState,
  geometry: AtlasGeometry,
  theme: Theme,
  own: readonly SheetOwnLayer[],
): SheetMapContents {
  const { atlas, language, selectedPlace, colouring } = state;
  const visible = selectVisiblePlaces(state);
  return {
    ...shownPlaces(atlas, geometry, visible),
    ...{ language, theme, own },
    selectedPlace: selectedPlace !== null && visible.has(selectedPlace) ? selectedPlace : null,
    showsDistrictLines: state.filter.layers.includes('districts'),
    colouring: shownColouring(colouring, visible),
    reach:
      state.reachShown && selectedPlace !== null
        ? reachFeatures(atlas, selectedPlace, visible, language)
        : null,
    // What is not finished is not part of the picture, and nothing in it is being worked on.
    drawn: drawnFeatures({
      drawings: state.drawings,
      draggedDrawing: null,
      selectedDrawing: null,
      sketch: null,
      sketchPointer: null,
    }),
    drawnLabels: drawnLabels({ ...state, draggedDrawing: null, sketch: null }, state.drawingLabels),
    study: studyFeatures(state.studyReport?.ground ?? null, state.studyPoint),
  };
}
