/** The atlas' own map without its page; the zones are a reader's own data, as an import places them. */
import type { OwnColumn } from '../../../src/domain/ownColumn.ts';
import { ownMask } from '../../../src/domain/ownFilter.ts';
import type { OwnFeatures } from '../../../src/domain/ownLayer.ts';
import { MapLibreAdapter } from '../../../src/map/maplibre/mapLibreAdapter.ts';
import { adapterInput } from './adapterInput.ts';
import { loadMapData } from './mapData.ts';

performance.mark('atlas:shell');
const container = document.getElementById('map');
if (container === null) throw new Error('the page has no map');
const data = await loadMapData();
const { zones } = data;
const map = new MapLibreAdapter({
  container,
  ...adapterInput({ ...data, zones: { type: 'FeatureCollection', features: [] } }),
});
const sheet = await map.ownDataSheet();
const features: OwnFeatures = {
  type: 'FeatureCollection',
  features: zones.features.map(({ geometry }, id) => ({ type: 'Feature', id, geometry, properties: {} })),
};
const look = { isVisible: true, mask: null, colouring: null };
sheet.add('1', features, look);

const stays: OwnColumn = {
  kind: 'number',
  name: 'stays',
  values: Float64Array.from(zones.features, ({ properties }) => Number(properties?.['stays'] === true)),
};
let pending: string | null = null;
map.listen({
  onPickOwn: (row) => {
    sheet.mark(row);
    pending = 'select:painted';
  },
  onRendered: () => {
    if (pending !== null) performance.mark(pending);
    pending = null;
  },
});
document.getElementById('filter')?.addEventListener('click', () => {
  const filter = { kind: 'range', column: 0, least: 1, most: null } as const;
  sheet.dress('1', { ...look, mask: ownMask([stays], [filter], features.features.length) });
  pending = 'filter:painted';
});
