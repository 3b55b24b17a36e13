import { expect, it } from 'vitest';
import { layerScale } from '../../src/domain/colourScale.ts';
import { palettes, themes } from '../../src/domain/palette.ts';
import { layerIds } from '../../src/domain/place.ts';

it('gives every layer the colour of its theme, and no two the same', () => {
  for (const theme of themes) {
    const colours = layerIds.map(layerScale(palettes[theme]));
    expect(colours).toEqual(layerIds.map((layer) => palettes[theme].layers[layer]));
    expect(new Set(colours).size).toBe(layerIds.length);
  }
});
