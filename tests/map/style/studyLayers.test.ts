import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { layerStyleIds, sourceIds } from '../../../src/map/style/ids.ts';
import { studyAreaLayers, studyPointLayers } from '../../../src/map/style/studyLayers.ts';
import { isDrawnBy } from './evaluate.ts';

const layers = [...studyAreaLayers(palettes.light), ...studyPointLayers(palettes.light)];

describe('layers of a study', () => {
  it('each draw the area or the spot of the one source', () => {
    const drawing = (type: 'Polygon' | 'Point', part: string) =>
      layers.filter((layer) => isDrawnBy(layer, { type, properties: { part } })).map(({ id }) => id);
    const { studyFill, studyCasing, studyLine, studyPointCasing, studyPointRing, studyPointDot } =
      layerStyleIds;
    expect(drawing('Polygon', 'area')).toEqual([studyFill, studyCasing, studyLine]);
    expect(drawing('Point', 'point')).toEqual([studyPointCasing, studyPointRing, studyPointDot]);
    expect(layers.every((layer) => 'source' in layer && layer.source === sourceIds.study)).toBe(true);
  });
});
