import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl';
import { plainColour } from '../../domain/ownColours.ts';
import { ownRowCodes } from '../../domain/ownRowCodes.ts';
import { hiddenRow } from '../../domain/ownTiles.ts';
import type { OwnLook } from '../ownDataSheet.ts';
import type { OwnState } from '../style/ownDataLayers.ts';
import { type RowLooks, Waiting } from './rowLooks.ts';

/**
 * The looks of a small layer's rows, as feature-state: no tile is cut or parsed for them, and the next
 * frame shows them. Only rows that look different from before are written.
 */
export class RowStates implements RowLooks {
  private readonly waiting = new Waiting();
  /** What feature-state says now, by row. */
  private codes: Uint8Array;

  constructor(
    private readonly map: MapLibreMap,
    private readonly target: Omit<FeatureIdentifier, 'id'>,
    private readonly rows: number,
  ) {
    this.codes = new Uint8Array(rows).fill(plainColour);
  }

  show(look: OwnLook): Promise<void> {
    const before = this.codes;
    this.codes = ownRowCodes(look, this.rows);
    this.codes.forEach((code, id) => {
      if (code === before[id]) return;
      const state: Partial<OwnState> =
        code === hiddenRow ? { hidden: true } : { hidden: false, colour: code };
      this.map.setFeatureState({ ...this.target, id }, state);
    });
    this.map.once('render', () => this.waiting.settle());
    this.map.triggerRepaint();
    return this.waiting.wait();
  }

  end(): void {
    this.waiting.settle();
  }
}
