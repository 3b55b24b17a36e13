/** The least a page with MapLibre can do: one style, two sources, and `setFilter` to filter. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { bareStyle, zoneLayers } from './bareStyle.ts';
import { loadMapData } from './mapData.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
performance.mark('atlas:shell');

const data = await loadMapData();
const map = new MapLibreMap({
  container: 'map',
  style: bareStyle(data),
  bounds: data.bounds,
  fadeDuration: 0,
});
map.once('render', () => performance.mark('map:first-render'));
map.once('idle', () => performance.mark('map:idle'));

const pointed: Record<'hovered' | 'selected', { source: string; id: string | number } | null> = {
  hovered: null,
  selected: null,
};
map.on('mousemove', ({ point }) => markUnder('hovered', point.x, point.y));
map.on('click', ({ point }) => {
  markUnder('selected', point.x, point.y);
  map.once('render', () => performance.mark('select:painted'));
});
document.getElementById('filter')?.addEventListener('click', () => {
  for (const { id, kind } of zoneLayers) map.setFilter(id, ['all', kind, ['get', 'stays']]);
  map.once('idle', () => performance.mark('filter:painted'));
});

function markUnder(state: keyof typeof pointed, x: number, y: number): void {
  const [hit] = map.queryRenderedFeatures([x, y], {
    layers: ['zone-fill', 'district-fill'],
  });
  const before = pointed[state];
  const now = hit?.id === undefined ? null : { source: hit.source, id: hit.id };
  if (before?.id === now?.id) return;
  if (before) map.setFeatureState(before, { [state]: false });
  if (now) map.setFeatureState(now, { [state]: true });
  pointed[state] = now;
}
