import type { HexColor } from 'terra-draw';
import { palettes, type Theme } from '../../domain/palette.ts';

/** Terra Draw only holds the shapes: they are drawn by the map's own layers. */
export const invisible = {
  ...{ pointOpacity: 0, pointOutlineWidth: 0 },
  ...{ polygonFillOpacity: 0, polygonOutlineWidth: 0 },
  ...{ lineStringOpacity: 0 },
};

/** Handles at the vertices, and smaller ones halfway, where a new vertex can be pulled out. */
export function handleStyles(theme: Theme) {
  const { selection, panel } = palettes[theme];
  return {
    ...{ selectedPointOpacity: 0, selectedPointOutlineOpacity: 0 },
    ...{ selectedLineStringOpacity: 0 },
    ...{ selectedPolygonFillOpacity: 0, selectedPolygonOutlineOpacity: 0 },
    ...{ selectionPointColor: hex(panel), selectionPointOutlineColor: hex(selection) },
    ...{ selectionPointWidth: 6, selectionPointOutlineWidth: 2.5 },
    ...{ midPointColor: hex(selection), midPointOutlineColor: hex(panel) },
    ...{ midPointWidth: 4, midPointOutlineWidth: 1.5 },
  };
}

function hex(colour: string): HexColor {
  return `#${colour.replace('#', '')}`;
}
