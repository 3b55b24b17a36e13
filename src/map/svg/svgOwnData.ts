import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { OwnFeature, OwnFeatures, OwnRow } from '../../domain/ownLayer.ts';
import { type OwnPictureRecord, ownPictureRecords } from '../../domain/ownPicture.ts';
import type { Theme } from '../../domain/palette.ts';
import { isUnder } from '../../svg-map/live/hitGeometry.ts';
import type { SheetOwnLayer } from '../../svg-map/sheet/sheetContents.ts';
import type { SheetScale } from '../../svg-map/sheet/sheetScale.ts';
import type { MapPadding } from '../mapAdapter.ts';
import type { OwnDataSheet, OwnDrawn, OwnLook } from '../ownDataSheet.ts';

/** What the sheet asks of the map it lies on. */
export interface OwnDataGround {
  /** The part of the world that is drawn now. */
  readonly bbox: () => BoundingBox;
  readonly theme: () => Theme;
  /** Something is to be drawn anew. */
  readonly onChange: () => void;
  /** These layers have too many records here to be drawn. */
  readonly onLeftOut: (layers: readonly string[]) => void;
  readonly showBounds: (bbox: BoundingBox, padding: MapPadding, animate: boolean) => void;
}

interface Drawn {
  readonly geometry: OwnDrawn['geometry'];
  look: OwnLook;
  /** What is in view; null where that is too much, and none before it was asked for. */
  records: readonly OwnPictureRecord[] | null;
  /** Counts the questions: an answer to an older one is no longer wanted. */
  asked: number;
}

/** A tap this far from a point or line, in pixels, still means it. */
const tapReachPixels = 6;

/**
 * The reader's own data on an SVG map: only as many records as it can hold, of the part in view. A layer
 * with more is left out whole, and said to be.
 */
export class SvgOwnData implements OwnDataSheet {
  private readonly drawn = new Map<string, Drawn>();
  private leftOut = '';
  private markedRow: OwnRow | null = null;
  marked: OwnFeature | null = null;
  previewed: readonly OwnFeature[] = [];
  layers: readonly SheetOwnLayer[] = [];

  constructor(private readonly ground: OwnDataGround) {}

  add(layer: string, { geometry }: OwnDrawn, look: OwnLook): void {
    const drawn = { geometry, look, records: [], asked: 0 };
    this.drawn.delete(layer);
    this.drawn.set(layer, drawn);
    void this.fetch(drawn);
  }

  remove(layer: string): void {
    this.drawn.delete(layer);
    if (this.markedRow?.layer === layer) this.mark(null);
    this.change();
  }

  async dress(layer: string, look: OwnLook): Promise<void> {
    const drawn = this.drawn.get(layer);
    if (!drawn) return;
    drawn.look = look;
    await this.fetch(drawn);
  }

  mark(row: OwnRow | null): void {
    this.markedRow = row;
    this.marked = null;
    this.ground.onChange();
    if (row) void this.fetchMarked(row);
  }

  preview(features: OwnFeatures | null): void {
    this.previewed = features?.features ?? [];
    this.ground.onChange();
  }

  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void {
    this.ground.showBounds(bbox, padding, animate);
  }

  /** Another part of the world is in view, or the theme is another. */
  refresh(): void {
    for (const drawn of this.drawn.values()) void this.fetch(drawn);
  }

  /** The topmost shown record at a spot. */
  rowAt(at: LngLat, scale: SheetScale): OwnRow | null {
    for (const [layer, { records, look }] of [...this.drawn].toReversed()) {
      if (!look.isVisible) continue;
      const hit = records?.findLast(({ feature }) => isUnder(at, feature.geometry, scale, tapReachPixels));
      if (hit) return { layer, row: hit.feature.id };
    }
    return null;
  }

  private async fetch(drawn: Drawn): Promise<void> {
    drawn.asked += 1;
    const { asked, geometry, look } = drawn;
    if (look.isVisible) {
      const { bbox, theme } = this.ground;
      try {
        const records = await ownPictureRecords({ geometry, ...look }, bbox(), theme());
        if (drawn.asked !== asked) return;
        drawn.records = records;
      } catch {
        // The layer is gone; whoever took it away says so.
        return;
      }
    }
    this.change();
  }

  private async fetchMarked({ layer, row }: OwnRow): Promise<void> {
    const drawn = this.drawn.get(layer);
    try {
      const found = await drawn?.geometry.features({ rows: [row, row + 1] });
      if (this.markedRow?.layer !== layer || this.markedRow.row !== row) return;
      this.marked = found?.features[0] ?? null;
      this.ground.onChange();
    } catch {
      // As above.
    }
  }

  private change(): void {
    const visible = [...this.drawn].filter(([, { look }]) => look.isVisible);
    this.layers = visible.flatMap(([id, { records }]) => (records ? [{ id, records }] : []));
    const leftOut = visible.flatMap(([id, { records }]) => (records ? [] : [id]));
    if (leftOut.join(' ') !== this.leftOut) {
      this.leftOut = leftOut.join(' ');
      this.ground.onLeftOut(leftOut);
    }
    this.ground.onChange();
  }
}
