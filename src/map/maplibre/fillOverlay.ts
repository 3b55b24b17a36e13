import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { type OverlayId, overlayLayers } from '../style/ids.ts';

/** Shows other features in an overlay; its layers are hidden while there are none, as the style has them. */
export function fillOverlay(map: MapLibreMap, id: OverlayId, data: FeatureCollection): void {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  source.setData(data);
  const visibility = data.features.length > 0 ? 'visible' : 'none';
  for (const layer of overlayLayers[id]) {
    if ((map.getLayoutProperty(layer, 'visibility') ?? 'visible') !== visibility) {
      map.setLayoutProperty(layer, 'visibility', visibility);
    }
  }
}
