import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceState } from '../style/featureState.ts';
import { sourceIds } from '../style/ids.ts';

const placeSources = [sourceIds.land, sourceIds.labels];

/**
 * Hidden, hovered and selected places as feature-state. Only what changed is written: this is what
 * makes a filter repaint in one frame where `setFilter` would have every tile parsed again.
 */
export class PlaceStates {
  private readonly current: Record<PlaceState, ReadonlySet<string>> = {
    hidden: new Set(),
    hovered: new Set(),
    selected: new Set(),
  };

  constructor(private readonly map: MapLibreMap) {}

  has(state: PlaceState, place: string): boolean {
    return this.current[state].has(place);
  }

  set(state: PlaceState, next: ReadonlySet<string>): void {
    const before = this.current[state];
    this.current[state] = next;
    for (const place of before) if (!next.has(place)) this.write(state, place, false);
    for (const place of next) if (!before.has(place)) this.write(state, place, true);
  }

  /** After the style was set anew, its feature-state is empty: write all of it again. */
  rewrite(): void {
    for (const state of ['hidden', 'hovered', 'selected'] as const) {
      for (const place of this.current[state]) this.write(state, place, true);
    }
  }

  private write(state: PlaceState, place: string, value: boolean): void {
    for (const source of placeSources) {
      if (this.map.getSource(source)) this.map.setFeatureState({ source, id: place }, { [state]: value });
    }
  }
}
