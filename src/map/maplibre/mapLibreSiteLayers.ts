import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../domain/palette.ts';
import type { LayerFailure } from '../../domain/siteConfig/layerFailure.ts';
import type { SiteLayerSheet, StyleParts } from '../siteLayerSheet.ts';
import { layerStyleIds, sourceIds } from '../style/ids.ts';
import { SourceHealth } from './sourceHealth.ts';

/** What a base map stands in for: the built-in land and water. Borders, zones and names stay above it. */
const builtInBase = [
  layerStyleIds.districtFill,
  layerStyleIds.seaShore,
  layerStyleIds.sea,
  layerStyleIds.riverShore,
  layerStyleIds.river,
] as const;
const lowestAboveBase = layerStyleIds.neighbourBorders;
const lowestZoneLayer = layerStyleIds.uncertaintyFill;

type FailureListener = (overlay: string | null, failure: LayerFailure) => void;

/** The site's base map and layers on a MapLibre map. */
export class MapLibreSiteLayers implements SiteLayerSheet {
  private basemap: StyleParts | null = null;
  private readonly overlays = new Map<string, StyleParts>();
  private readonly listeners = new Set<FailureListener>();
  private readonly health: SourceHealth;

  constructor(
    private readonly map: MapLibreMap,
    private theme: Theme,
  ) {
    this.health = new SourceHealth(map, (source, failure) => this.fail(source, failure));
  }

  showBasemap(parts: StyleParts | null): void {
    if (this.basemap) this.erase(this.basemap);
    this.basemap = parts;
    this.putOn();
  }

  addOverlay(overlay: string, parts: StyleParts): void {
    this.removeOverlay(overlay);
    this.overlays.set(overlay, parts);
    this.putOn();
  }

  removeOverlay(overlay: string): void {
    const parts = this.overlays.get(overlay);
    if (parts) this.erase(parts);
    this.overlays.delete(overlay);
  }

  onFailure(listener: FailureListener): void {
    this.listeners.add(listener);
  }

  /** To be called before the style is replaced: these layers are no part of it. */
  takeOff(theme: Theme): void {
    for (const parts of this.parts()) this.erase(parts);
    this.theme = theme;
  }

  /** Draws on a replaced style what is not on it; once it is loaded, if it is not yet. */
  putOn(): void {
    if (!this.map.getSource(sourceIds.land)) return;
    if (this.basemap) this.draw(this.basemap, lowestAboveBase);
    for (const parts of this.overlays.values()) this.draw(parts, lowestZoneLayer);
    for (const id of builtInBase) {
      this.map.setLayoutProperty(id, 'visibility', this.basemap ? 'none' : 'visible');
    }
  }

  /** To be called when the map is gone. */
  destroy(): void {
    this.listeners.clear();
    this.health.destroy();
  }

  private parts(): readonly StyleParts[] {
    return [...(this.basemap ? [this.basemap] : []), ...this.overlays.values()];
  }

  private draw({ sources, layers }: StyleParts, below: string): void {
    for (const [id, source] of Object.entries(sources)) {
      if (this.map.getSource(id)) continue;
      this.health.watch(id);
      this.map.addSource(id, source);
    }
    for (const layer of layers(this.theme)) {
      if (!this.map.getLayer(layer.id)) this.map.addLayer(layer, below);
    }
  }

  private erase({ sources, layers }: StyleParts): void {
    for (const { id } of layers(this.theme)) if (this.map.getLayer(id)) this.map.removeLayer(id);
    for (const id of Object.keys(sources)) {
      this.health.forget(id);
      if (this.map.getSource(id)) this.map.removeSource(id);
    }
  }

  private fail(source: string, failure: LayerFailure): void {
    const [overlay = null] = [...this.overlays].find(([, { sources }]) => source in sources) ?? [];
    if (overlay === null) this.showBasemap(null);
    else this.removeOverlay(overlay);
    for (const listener of this.listeners) listener(overlay, failure);
  }
}
