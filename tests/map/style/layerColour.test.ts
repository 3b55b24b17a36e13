import { expect, it } from 'vitest';
import { layerScale } from '../../../src/domain/colourScale.ts';
import { palettes, themes } from '../../../src/domain/palette.ts';
import { layerIds } from '../../../src/domain/place.ts';
import { layerColour } from '../../../src/map/style/layerColour.ts';
import { colourText, drawnValue } from './evaluate.ts';

it.each(themes)('colours the map as the legend and the list, %s', (theme) => {
  const paint = { 'fill-color': layerColour(palettes[theme]) };
  const layer = { id: 'any', type: 'fill', source: 'any', paint } as const;
  for (const id of layerIds) {
    const drawn = drawnValue(layer, 'paint', 'fill-color', { type: 'Polygon', properties: { layer: id } });
    expect(drawn).toBe(colourText(layerScale(palettes[theme])(id)));
  }
});
