import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Colouring } from '../../../src/domain/choropleth/colouring.ts';
import { ColouredPlaces } from '../../../src/map/maplibre/colouredPlaces.ts';
import { colouredAreaLayers, colouredSymbolLayers } from '../../../src/map/style/colourLayers.ts';
import { sourceIds } from '../../../src/map/style/ids.ts';

const blue = { light: '#225ea8', dark: '#7fcdbb' };
const areas: Colouring = {
  as: 'areas',
  marks: new Map([
    ['haizhu', { colour: blue, radiusPixels: 9 }],
    ['liwan', { gap: 'missing' }],
  ]),
};
const symbols: Colouring = {
  as: 'symbols',
  marks: new Map([['pazhou', { colour: blue, radiusPixels: 24 }]]),
};

/** As much of a MapLibre map as is coloured: its feature-state, images and which layers are shown. */
function colouredMap() {
  const states = new Map<string, unknown>();
  const visibility = new Map<string, string>();
  const images = new Map<string, readonly number[]>();
  const changes: string[] = [];
  const setImage = (id: string, { data }: { readonly data: Uint8Array }) =>
    images.set(id, [...data.slice(0, 3)]);
  const map = {
    setFeatureState: ({ source, id }: { readonly source: string; readonly id: string }, state: unknown) =>
      states.set(`${source} ${id}`, state),
    getLayoutProperty: (layer: string) => visibility.get(layer) ?? 'none',
    setLayoutProperty: (layer: string, _name: string, value: string) => {
      changes.push(layer);
      visibility.set(layer, value);
    },
    hasImage: (id: string) => images.has(id),
    addImage: setImage,
    updateImage: setImage,
  };
  const shown = () => [...visibility].filter(([, value]) => value === 'visible').map(([layer]) => layer);
  return {
    places: new ColouredPlaces(map as unknown as MapLibreMap, 'light'),
    states,
    images,
    changes,
    shown,
  };
}

describe('ColouredPlaces', () => {
  it('writes colours and gaps of districts as feature-state, and shows their layers only', () => {
    const { places, states, shown } = colouredMap();
    places.show(areas);
    expect(states.get(`${sourceIds.land} haizhu`)).toEqual({ fill: '#225ea8', radius: 9, gap: null });
    expect(states.get(`${sourceIds.land} liwan`)).toMatchObject({ fill: null, gap: 'missing' });
    expect(shown()).toEqual(colouredAreaLayers);
  });

  it('goes from areas to symbols and leaves no colour behind', () => {
    const { places, states, shown } = colouredMap();
    places.show(areas);
    places.show(symbols);
    expect(states.get(`${sourceIds.land} haizhu`)).toEqual({ fill: null, radius: 0, gap: null });
    expect(states.get(`${sourceIds.labels} pazhou`)).toEqual({ fill: '#225ea8', radius: 24, gap: null });
    expect(shown()).toEqual(colouredSymbolLayers);
    places.show(null);
    expect(states.get(`${sourceIds.labels} pazhou`)).toEqual({ fill: null, radius: 0, gap: null });
    expect(shown()).toEqual([]);
  });

  it('touches no layer, hence no tile, where only classes or colours change', () => {
    const { places, changes } = colouredMap();
    places.show(areas);
    changes.splice(0);
    places.show({ as: 'areas', marks: new Map([['haizhu', { gap: 'missing' }]]) });
    expect(changes).toEqual([]);
  });

  it('follows the theme, in colours and hatching', () => {
    const { places, states, images } = colouredMap();
    places.show(areas);
    const light = JSON.stringify([...images]);
    places.restyle('dark');
    expect(states.get(`${sourceIds.land} haizhu`)).toMatchObject({ fill: '#7fcdbb' });
    expect(images.size).toBe(2);
    expect(JSON.stringify([...images])).not.toBe(light);
  });
});
