import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { fillOverlay } from '../../../src/map/maplibre/fillOverlay.ts';
import { overlayLayers } from '../../../src/map/style/ids.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const spot: FeatureCollection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [113.36, 23.1] }, properties: {} }],
};

/** As much of a MapLibre map as holds one source and says which layers are shown; at first all are hidden. */
function mapWith(id: string) {
  const data: FeatureCollection[] = [];
  const changes: string[] = [];
  const hidden = new Set<string>(Object.values(overlayLayers).flat());
  const setData = { value: (next: FeatureCollection) => data.push(next) };
  const source: unknown = Object.create(GeoJSONSource.prototype, { setData });
  const map = {
    getSource: (asked: string) => (asked === id ? source : undefined),
    getLayoutProperty: (layer: string) => (hidden.has(layer) ? 'none' : undefined),
    setLayoutProperty: (layer: string, _name: string, value: string) => {
      changes.push(`${layer} ${value}`);
      if (value === 'none') hidden.add(layer);
      else hidden.delete(layer);
    },
  };
  return { map: map as unknown as MapLibreMap, data, changes };
}

describe('fillOverlay', () => {
  it('shows the layers of an overlay while it holds something, and touches no others', () => {
    const { map, data, changes } = mapWith('study');
    fillOverlay(map, 'study', spot);
    expect(data).toEqual([spot]);
    expect(changes.splice(0)).toEqual(overlayLayers.study.map((layer) => `${layer} visible`));
    fillOverlay(map, 'study', nothing);
    expect(data).toEqual([spot, nothing]);
    expect(changes).toEqual(overlayLayers.study.map((layer) => `${layer} none`));
  });

  it('asks for no new style while a drawing only moves', () => {
    const { map, changes } = mapWith('drawn');
    fillOverlay(map, 'drawn', spot);
    changes.splice(0);
    fillOverlay(map, 'drawn', spot);
    expect(changes).toEqual([]);
  });

  it('does nothing on a style that has no such source', () => {
    const { map, changes } = mapWith('drawn');
    fillOverlay(map, 'reach', spot);
    expect(changes).toEqual([]);
  });
});
