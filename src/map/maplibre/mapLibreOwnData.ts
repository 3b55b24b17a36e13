import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BoundingBox } from '../../domain/outline.ts';
import type { OwnFeatures, OwnRow } from '../../domain/ownLayer.ts';
import { ownRowCodes } from '../../domain/ownRowCodes.ts';
import { ownTiles } from '../../domain/ownTiles.ts';
import type { Theme } from '../../domain/palette.ts';
import type { MapPadding } from '../mapAdapter.ts';
import type { OwnDataSheet, OwnDrawn, OwnLook } from '../ownDataSheet.ts';
import { layerStyleIds, ownIds, ownMarkedIds, ownPreviewIds, sourceIds } from '../style/ids.ts';
import { ownDataLayers, ownMarkedLayers, ownPreviewLayers } from '../style/ownDataLayers.ts';
import { closestOwnZoom } from '../zoomRange.ts';
import { closeOwnTiles, ServedTiles } from './ownDataTiles.ts';
import { OwnOverlay } from './ownOverlay.ts';
import type { RowLooks } from './rowLooks.ts';
import { RowStates } from './rowStates.ts';
import { RowTiles } from './rowTiles.ts';

/** A tap this far from a point or line, in pixels, still means it. */
const tapReachPixels = 4;
/** As many a slow machine can write as feature-state without being late for the next input. */
const mostRowsInStates = 10_000;

interface Drawn extends OwnDrawn {
  readonly tiles: ServedTiles;
  look: OwnLook;
  /** Null while it is not on the style. */
  looks: RowLooks | null;
}

/**
 * The reader's own data on a MapLibre map: for each layer a source of vector tiles, which are cut
 * elsewhere and only handed on here.
 */
export class MapLibreOwnData implements OwnDataSheet {
  private readonly drawn = new Map<string, Drawn>();
  private readonly previewed: OwnOverlay;
  private readonly standingOut: OwnOverlay;
  private marked: OwnRow | null = null;
  /** Counts what was to stand out: only the last comes to it. */
  private turn = 0;

  constructor(
    private readonly map: MapLibreMap,
    private theme: Theme,
  ) {
    const { drawnFill } = layerStyleIds;
    this.previewed = new OwnOverlay(map, ownPreviewIds.source, ownPreviewLayers, drawnFill, theme);
    this.standingOut = new OwnOverlay(map, ownMarkedIds.source, ownMarkedLayers, lowestZoneLayer, theme);
  }

  add(layer: string, { geometry, rows }: OwnDrawn, look: OwnLook): void {
    const { marked } = this;
    this.remove(layer);
    const drawn: Drawn = { tiles: new ServedTiles(geometry), geometry, rows, look, looks: null };
    this.drawn.set(layer, drawn);
    this.draw(layer, drawn);
    if (marked?.layer === layer) this.mark(marked);
  }

  remove(layer: string): void {
    const drawn = this.drawn.get(layer);
    if (drawn) {
      this.drawn.delete(layer);
      this.erase(layer, drawn);
      drawn.tiles.withdraw();
    }
    if (this.marked?.layer === layer) this.mark(null);
  }

  async dress(layer: string, look: OwnLook): Promise<void> {
    const drawn = this.drawn.get(layer);
    if (!drawn) return;
    const before = drawn.look;
    drawn.look = look;
    if (this.marked?.layer === layer) void this.showMarked();
    if (!drawn.looks) return;
    if (look.isVisible !== before.isVisible) this.setVisibility(layer, look.isVisible);
    await drawn.looks.show(look);
  }

  mark(row: OwnRow | null): void {
    this.marked = row;
    void this.showMarked();
  }

  preview(features: OwnFeatures | null): void {
    this.previewed.show(features);
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.map.fitBounds([bbox[0], bbox[1], bbox[2], bbox[3]], {
      padding: { ...padding },
      maxZoom: closestOwnZoom,
      animate,
    });
  }

  /** The topmost shown record at a point of the map; those that a filter hides are only transparent. */
  rowAt({ x, y }: { readonly x: number; readonly y: number }): OwnRow | null {
    const layers = [...this.drawn.keys()].flatMap((layer) => styleLayersOf(layer));
    const present = layers.filter((id) => this.map.getLayer(id));
    if (present.length === 0) return null;
    const reach = tapReachPixels;
    const hits = [
      ...this.map.queryRenderedFeatures([x, y], { layers: present }),
      ...this.map.queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers: present },
      ),
    ];
    for (const { id, source } of hits) {
      const layer = [...this.drawn.keys()].find((each) => ownIds(each).source === source);
      const drawn = layer === undefined ? undefined : this.drawn.get(layer);
      if (layer !== undefined && typeof id === 'number' && drawn?.look.mask?.[id] !== 0) {
        return { layer, row: id };
      }
    }
    return null;
  }

  /** To be called before the style is replaced: these layers are no part of it. */
  takeOff(theme: Theme): void {
    this.theme = theme;
    for (const [layer, drawn] of this.drawn) this.erase(layer, drawn);
    this.previewed.takeOff(theme);
    this.standingOut.takeOff(theme);
  }

  /** Draws on a replaced style what is not on it; once it is loaded, if it is not yet. */
  putOn(): void {
    if (!this.map.getSource(sourceIds.land)) return;
    for (const [layer, drawn] of this.drawn) {
      if (!this.map.getSource(ownIds(layer).source)) this.draw(layer, drawn);
    }
    this.previewed.putOn();
    this.standingOut.putOn();
  }

  /** To be called when the map is gone. */
  destroy(): void {
    for (const { tiles } of this.drawn.values()) tiles.withdraw();
    closeOwnTiles();
  }

  private draw(layer: string, drawn: Drawn): void {
    const { source } = ownIds(layer);
    const { tiles, rows, look } = drawn;
    const isLarge = rows > mostRowsInStates;
    if (isLarge) tiles.dress(ownRowCodes(look, rows));
    this.map.addSource(source, { type: 'vector', tiles: [tiles.address], maxzoom: ownTiles.closestZoom });
    const above = this.map.getLayer(ownMarkedIds.fill) ? ownMarkedIds.fill : lowestZoneLayer;
    for (const style of ownDataLayers(layer, this.theme, isLarge)) this.map.addLayer(style, above);
    if (!look.isVisible) this.setVisibility(layer, false);
    drawn.looks?.end();
    drawn.looks = isLarge
      ? new RowTiles(this.map, source, tiles, rows, look)
      : new RowStates(this.map, { source, sourceLayer: ownTiles.layer }, rows);
    if (!isLarge) void drawn.looks.show(look);
  }

  private async showMarked(): Promise<void> {
    this.turn += 1;
    const { turn, marked } = this;
    const drawn = marked ? this.drawn.get(marked.layer) : undefined;
    const isShown = marked && drawn?.look.isVisible && drawn.look.mask?.[marked.row] !== 0;
    // Where the geometry is lost, so is the layer, and the reader is told elsewhere.
    const features = isShown
      ? await drawn.geometry.features({ rows: [marked.row, marked.row + 1] }).catch(() => null)
      : null;
    if (turn === this.turn) this.standingOut.show(features);
  }

  private erase(layer: string, drawn: Drawn): void {
    drawn.looks?.end();
    drawn.looks = null;
    for (const id of styleLayersOf(layer)) if (this.map.getLayer(id)) this.map.removeLayer(id);
    const { source } = ownIds(layer);
    if (this.map.getSource(source)) this.map.removeSource(source);
  }

  private setVisibility(layer: string, isVisible: boolean): void {
    for (const id of styleLayersOf(layer)) {
      this.map.setLayoutProperty(id, 'visibility', isVisible ? 'visible' : 'none');
    }
  }
}

/** The reader's own data go below the zones' lowest layer. */
const lowestZoneLayer = layerStyleIds.uncertaintyFill;

function styleLayersOf(layer: string): readonly string[] {
  const { fill, edge, line, point } = ownIds(layer);
  return [fill, edge, line, point];
}
