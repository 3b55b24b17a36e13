import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { LayerFailure } from '../../domain/siteConfig/layerFailure.ts';

/** So many tiles in a row are more than a gap in somebody's tiles. */
const mostFailedTiles = 4;

/**
 * Tells when a source stops answering: at once where the source itself cannot be had, after some tiles in
 * a row where only those cannot. Tiles that are missing (404) are no failure.
 */
export class SourceHealth {
  /** Failed tiles since the last good one, by source. */
  private readonly failed = new Map<string, number>();

  constructor(
    private readonly map: MapLibreMap,
    private readonly onFailure: (source: string, failure: LayerFailure) => void,
  ) {
    map.on('error', this.handleError);
    map.on('sourcedata', this.handleData);
  }

  watch(source: string): void {
    this.failed.set(source, 0);
  }

  forget(source: string): void {
    this.failed.delete(source);
  }

  destroy(): void {
    this.failed.clear();
    this.map.off('error', this.handleError);
    this.map.off('sourcedata', this.handleData);
  }

  private readonly handleError = (event: ErrorEvent & { readonly sourceId?: unknown }): void => {
    const { error } = event;
    const source = typeof event.sourceId === 'string' ? event.sourceId : '';
    const count = this.failed.get(source);
    // With a listener MapLibre no longer writes errors to the console by itself.
    if (count === undefined) {
      console.error(error);
      return;
    }
    this.failed.set(source, count + 1);
    if ('tile' in event && count + 1 < mostFailedTiles) return;
    this.forget(source);
    const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
    const failure: LayerFailure = status > 0 ? { reason: 'status', status } : { reason: 'tiles', status };
    // Not within the source's own event: it is about to be removed.
    queueMicrotask(() => this.onFailure(source, failure));
  };

  private readonly handleData = ({ sourceId, tile }: MapSourceDataEvent): void => {
    if (tile && this.failed.has(sourceId)) this.failed.set(sourceId, 0);
  };
}
