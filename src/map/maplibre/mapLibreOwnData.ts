import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { BoundingBox } from '../../domain/outline.ts';
import { coloursOfClasses, plainColour } from '../../domain/ownColours.ts';
import type { OwnFeatures, OwnRow } from '../../domain/ownLayer.ts';
import type { Theme } from '../../domain/palette.ts';
import type { MapPadding } from '../mapAdapter.ts';
import type { OwnDataSheet, OwnLook } from '../ownDataSheet.ts';
import { layerStyleIds, ownIds, ownPreviewIds, sourceIds } from '../style/ids.ts';
import { type OwnState, ownDataLayers, ownPreviewLayers } from '../style/ownDataLayers.ts';

const closestZoom = 16;
/** A tap this far from a point or line, in pixels, still means it. */
const tapReachPixels = 4;

interface Drawn {
  readonly features: OwnFeatures;
  look: OwnLook;
  /** What feature-state says now, by row. */
  hidden: Uint8Array;
  colours: Uint8Array;
}

/**
 * The reader's own data on a MapLibre map: a source for each layer, added once. Filter and colour are
 * feature-state, of which only what changed is written.
 */
export class MapLibreOwnData implements OwnDataSheet {
  private readonly drawn = new Map<string, Drawn>();
  private previewed: OwnFeatures | null = null;
  private marked: OwnRow | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private theme: Theme,
  ) {}

  add(layer: string, features: OwnFeatures, look: OwnLook): void {
    this.remove(layer);
    const rows = features.features.reduce((most, { id }) => Math.max(most, id + 1), 0);
    const drawn = { features, look, hidden: new Uint8Array(rows), colours: new Uint8Array(rows) };
    this.drawn.set(layer, drawn);
    this.draw(layer, drawn);
  }

  remove(layer: string): void {
    if (this.drawn.delete(layer)) this.erase(layer);
    if (this.marked?.layer === layer) this.marked = null;
  }

  dress(layer: string, look: OwnLook): void {
    const drawn = this.drawn.get(layer);
    if (!drawn) return;
    const before = drawn.look;
    drawn.look = look;
    if (look.isVisible !== before.isVisible) this.setVisibility(layer, look.isVisible);
    this.writeStates(layer, drawn);
  }

  mark(row: OwnRow | null): void {
    const before = this.marked;
    this.marked = row;
    if (before) this.write(before.layer, before.row, { marked: false });
    if (row) this.write(row.layer, row.row, { marked: true });
  }

  preview(features: OwnFeatures | null): void {
    this.previewed = features;
    const source = this.map.getSource(ownPreviewIds.source);
    if (source instanceof GeoJSONSource) source.setData(features ?? nothing);
    else if (features) this.drawPreview();
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.map.fitBounds([bbox[0], bbox[1], bbox[2], bbox[3]], {
      padding: { ...padding },
      maxZoom: closestZoom,
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
    for (const layer of this.drawn.keys()) this.erase(layer);
    for (const { id } of ownPreviewLayers(theme)) if (this.map.getLayer(id)) this.map.removeLayer(id);
    if (this.map.getSource(ownPreviewIds.source)) this.map.removeSource(ownPreviewIds.source);
  }

  /** Draws on a replaced style what is not on it; once it is loaded, if it is not yet. */
  putOn(): void {
    if (!this.map.getSource(sourceIds.outlines)) return;
    for (const [layer, drawn] of this.drawn) {
      if (this.map.getSource(ownIds(layer).source)) continue;
      drawn.hidden.fill(0);
      drawn.colours.fill(0);
      this.draw(layer, drawn);
    }
    if (this.previewed && !this.map.getSource(ownPreviewIds.source)) this.drawPreview();
    if (this.marked) this.write(this.marked.layer, this.marked.row, { marked: true });
  }

  private draw(layer: string, drawn: Drawn): void {
    // No property of a record is sent along: the page has them, by row.
    this.map.addSource(ownIds(layer).source, { type: 'geojson', data: drawn.features });
    for (const style of ownDataLayers(layer, this.theme)) this.map.addLayer(style, lowestZoneLayer);
    if (!drawn.look.isVisible) this.setVisibility(layer, false);
    this.writeStates(layer, drawn);
  }

  private drawPreview(): void {
    this.map.addSource(ownPreviewIds.source, { type: 'geojson', data: this.previewed ?? nothing });
    for (const style of ownPreviewLayers(this.theme)) this.map.addLayer(style, layerStyleIds.drawnFill);
  }

  private erase(layer: string): void {
    for (const id of styleLayersOf(layer)) if (this.map.getLayer(id)) this.map.removeLayer(id);
    const { source } = ownIds(layer);
    if (this.map.getSource(source)) this.map.removeSource(source);
  }

  private setVisibility(layer: string, isVisible: boolean): void {
    for (const id of styleLayersOf(layer)) {
      this.map.setLayoutProperty(id, 'visibility', isVisible ? 'visible' : 'none');
    }
  }

  /** Only rows that look different from before. */
  private writeStates(layer: string, drawn: Drawn): void {
    const { mask, colouring } = drawn.look;
    const colours = colouring ? coloursOfClasses(colouring) : [];
    for (let row = 0; row < drawn.hidden.length; row++) {
      const hidden = mask?.[row] === 0 ? 1 : 0;
      const colour = colouring ? (colours[colouring.classes[row] ?? 0] ?? plainColour) : plainColour;
      if (hidden === drawn.hidden[row] && colour === drawn.colours[row]) continue;
      drawn.hidden[row] = hidden;
      drawn.colours[row] = colour;
      this.write(layer, row, { hidden: hidden === 1, colour });
    }
  }

  private write(layer: string, row: number, state: Partial<OwnState>): void {
    const { source } = ownIds(layer);
    if (this.map.getSource(source)) this.map.setFeatureState({ source, id: row }, { ...state });
  }
}

const nothing: OwnFeatures = { type: 'FeatureCollection', features: [] };
/** The reader's own data go below the zones' lowest layer. */
const lowestZoneLayer = layerStyleIds.uncertaintyFill;

function styleLayersOf(layer: string): readonly string[] {
  const { fill, line, point } = ownIds(layer);
  return [fill, line, point];
}
