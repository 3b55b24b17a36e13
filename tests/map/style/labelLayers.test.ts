import { Formatted, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { type PlaceKind, placeKinds } from '../../../src/domain/place.ts';
import { layerStyleIds } from '../../../src/map/style/ids.ts';
import { labelFontFamily } from '../../../src/map/style/labelFontFamily.ts';
import { labelLayers } from '../../../src/map/style/labelLayers.ts';
import { colourText, type DrawnFeature, drawnValue, isDrawnBy } from './evaluate.ts';

const palette = palettes.light;
const layers = labelLayers(palette);
const placeLabels: readonly string[] = [layerStyleIds.placeLabel, layerStyleIds.headlineLabel];
const pazhou: DrawnFeature = {
  type: 'Point',
  properties: { place: 'pazhou', kind: 'zone', layer: 'pazhou', primary: '琶洲', secondary: 'Pazhou' },
};

function layer(id: string): LayerSpecification {
  const found = layers.find((each) => each.id === id);
  if (!found) throw new Error(`No layer ${id}`);
  return found;
}

/** A label as written: its parts and their sizes. */
function written(id: string, zoom: number): { text: string; scale: number }[] {
  const text = drawnValue(layer(id), 'layout', 'text-field', pazhou, { zoom });
  if (!(text instanceof Formatted)) throw new Error('Not a formatted text');
  return text.sections.map((section) => ({ text: section.text, scale: section.scale ?? 1 }));
}

describe('labels', () => {
  it.each(layers.map(({ id }) => id).filter((id) => !placeLabels.includes(id)))(
    "write %s in the page's language, with the other smaller on a line beneath",
    (id) => {
      const [first, lineBreak, second] = written(id, 10);
      expect(first).toEqual({ text: '琶洲', scale: 1 });
      expect(lineBreak?.text).toBe('\n');
      expect(second?.text).toBe('Pazhou');
      expect(second?.scale).toBeLessThan(1);
    },
  );

  it.each(placeLabels)('write %s in one language until the map is near enough for both', (id) => {
    const text = (zoom: number) =>
      written(id, zoom)
        .map((part) => part.text)
        .join('');
    expect(text(9)).toBe('琶洲');
    expect(text(12)).toBe('琶洲\nPazhou');
  });

  it("use the atlas' own font and no other", () => {
    for (const each of layers) {
      expect(drawnValue(each, 'layout', 'text-font', pazhou)).toEqual([labelFontFamily]);
    }
  });

  it('write a place of any kind exactly once', () => {
    const { districtLabel, placeLabel, headlineLabel } = layerStyleIds;
    const drawn = (kind: PlaceKind, headline: boolean) =>
      [districtLabel, placeLabel, headlineLabel].filter((id) =>
        isDrawnBy(layer(id), { type: 'Point', properties: { part: 'place', kind, headline } }),
      );
    for (const kind of placeKinds.filter((each) => each !== 'district')) {
      expect(drawn(kind, false)).toEqual([placeLabel]);
      expect(drawn(kind, true)).toEqual([headlineLabel]);
    }
    expect(drawn('district', false)).toEqual([districtLabel]);
  });

  it("keep room for the plan's two head clusters, then for the districts: the last layer is placed first", () => {
    const { districtLabel, headlineLabel } = layerStyleIds;
    expect(layers.slice(-2).map(({ id }) => id)).toEqual([districtLabel, headlineLabel]);
  });

  it("are in their layer's colour, and in the accent when selected", () => {
    const label = layer(layerStyleIds.placeLabel);
    expect(drawnValue(label, 'paint', 'text-color', pazhou)).toBe(colourText(palette.layers.pazhou));
    for (const id of [...placeLabels, layerStyleIds.districtLabel]) {
      const selected = drawnValue(layer(id), 'paint', 'text-color', pazhou, { state: { selected: true } });
      expect(selected).toBe(colourText(palette.selection));
    }
  });
});
