/** The atlas' own map without its page; the zones are a reader's own data, as an import places them. */
import type { OwnColumn } from '../../../src/domain/ownColumn.ts';
import { ownMask } from '../../../src/domain/ownFilter.ts';
import { MapLibreAdapter } from '../../../src/map/maplibre/mapLibreAdapter.ts';
import { adapterInput } from './adapterInput.ts';
import { loadPlacedZones } from './loadPlacedZones.ts';
import { loadMapData, zonesAddress } from './mapData.ts';

performance.mark('atlas:shell');
const container = document.getElementById('map');
if (container === null) throw new Error('the page has no map');
const [geometry, data] = await Promise.all([
  loadPlacedZones(zonesAddress()),
  loadMapData({ withZones: false }),
]);
const rows = geometry.featureCount;
const map = new MapLibreAdapter({ container, ...adapterInput(data) });
const sheet = await map.ownDataSheet();
const look = { isVisible: true, mask: null, colouring: null };
sheet.add('1', { geometry, rows }, look);

const stays: OwnColumn = {
  kind: 'number',
  name: 'stays',
  // Every second one, as on the other pages.
  values: Float64Array.from({ length: rows }, (_, row) => Number(row % 2 === 0)),
};
let isMarked = false;
map.listen({
  onPickOwn: (row) => {
    sheet.mark(row);
    isMarked = true;
  },
  onRendered: () => {
    if (isMarked) performance.mark('select:painted');
    isMarked = false;
  },
});
document.getElementById('filter')?.addEventListener('click', () => {
  const filter = { kind: 'range', column: 0, least: 1, most: null } as const;
  const dressed = sheet.dress('1', { ...look, mask: ownMask([stays], [filter], rows) });
  void dressed.then(() => performance.mark('filter:painted'));
});
