import { GeoJSONSource, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import type { OwnFeatures } from '../../domain/ownLayer.ts';
import type { Theme } from '../../domain/palette.ts';

/** A few of the reader's features over their layers, in a source of their own while there are any. */
export class OwnOverlay {
  private features: OwnFeatures | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly source: string,
    private readonly layersOf: (theme: Theme) => readonly LayerSpecification[],
    /** The layer of the style above them. */
    private readonly before: string,
    private theme: Theme,
  ) {}

  show(features: OwnFeatures | null): void {
    this.features = features;
    const source = this.map.getSource(this.source);
    if (source instanceof GeoJSONSource) source.setData(features ?? nothing);
    else this.putOn();
  }

  takeOff(theme: Theme): void {
    this.theme = theme;
    for (const { id } of this.layersOf(theme)) if (this.map.getLayer(id)) this.map.removeLayer(id);
    if (this.map.getSource(this.source)) this.map.removeSource(this.source);
  }

  putOn(): void {
    if (!this.features || this.map.getSource(this.source)) return;
    this.map.addSource(this.source, { type: 'geojson', data: this.features });
    for (const style of this.layersOf(this.theme)) this.map.addLayer(style, this.before);
  }
}

const nothing: OwnFeatures = { type: 'FeatureCollection', features: [] };
