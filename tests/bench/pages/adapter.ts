/** The atlas' own map, without its page, on as many zones as the benchmark asks for. */
import { MapLibreAdapter } from '../../../src/map/maplibre/mapLibreAdapter.ts';
import { adapterInput } from './adapterInput.ts';
import { loadMapData } from './mapData.ts';

performance.mark('atlas:shell');
const container = document.getElementById('map');
if (container === null) throw new Error('the page has no map');
const input = adapterInput(await loadMapData());
const map = new MapLibreAdapter({ container, ...input });

let pending: string | null = null;
const everyPlace = new Set(input.atlas.places.map(({ id }) => id));
map.setVisiblePlaces(everyPlace);
map.listen({
  onHover: (place) => map.setHoveredPlace(place),
  onPick: (place) => {
    map.setSelectedPlace(place);
    pending = 'select:painted';
  },
  onRendered: () => {
    if (pending !== null) performance.mark(pending);
    pending = null;
  },
});
document.getElementById('filter')?.addEventListener('click', () => {
  map.setVisiblePlaces(new Set([...everyPlace].filter((place) => input.stays.has(place))));
  pending = 'filter:painted';
});
