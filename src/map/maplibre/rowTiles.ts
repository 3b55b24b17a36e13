import { type Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { ownRowCodes } from '../../domain/ownRowCodes.ts';
import type { OwnLook } from '../ownDataSheet.ts';
import type { ServedTiles } from './ownDataTiles.ts';
import { type RowLooks, Waiting } from './rowLooks.ts';

/**
 * The looks of a large layer's rows, in its tiles: these are cut and parsed anew beside the page, which
 * is late by that and never held up. To write feature-state of a hundred thousand rows takes the page
 * seconds, and again a part of that for each tile that comes into view.
 */
export class RowTiles implements RowLooks {
  private readonly waiting = new Waiting();
  /** A look that no tile has yet. */
  private wanted: OwnLook | null = null;
  private readonly whenIdle = (): void => {
    if (this.wanted) this.ask();
    else this.waiting.settle();
  };

  constructor(
    private readonly map: MapLibreMap,
    private readonly source: string,
    private readonly tiles: ServedTiles,
    private readonly rows: number,
    /** The look its first tiles have. */
    private look: OwnLook,
  ) {
    map.on('idle', this.whenIdle);
  }

  show(look: OwnLook): Promise<void> {
    const isSame = look.mask === this.look.mask && look.colouring === this.look.colouring;
    this.look = look;
    if (!isSame) this.wanted = look;
    // A tile under way is not asked for again, and would show the older look.
    if (this.map.isSourceLoaded(this.source)) this.ask();
    this.map.triggerRepaint();
    return this.waiting.wait();
  }

  end(): void {
    this.map.off('idle', this.whenIdle);
    this.waiting.settle();
  }

  private ask(): void {
    const source = this.map.getSource(this.source);
    if (!this.wanted || !(source instanceof VectorTileSource)) return;
    this.tiles.dress(ownRowCodes(this.wanted, this.rows));
    this.wanted = null;
    source.setTiles([this.tiles.address]);
  }
}
