import type { OwnLook } from '../ownDataSheet.ts';

/** Filter and colours of the rows of one drawn layer. */
export interface RowLooks {
  /** Resolves once the look, or a newer one, is painted, or the layer is gone. */
  show(look: OwnLook): Promise<void>;
  /** To be called when the source goes. */
  end(): void;
}

/** Those who wait for something to be painted. */
export class Waiting {
  private resolves: (() => void)[] = [];

  wait(): Promise<void> {
    return new Promise((resolve) => this.resolves.push(resolve));
  }

  get isEmpty(): boolean {
    return this.resolves.length === 0;
  }

  settle(): void {
    for (const resolve of this.resolves.splice(0)) resolve();
  }
}
