import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { PlaceStates } from '../../../src/map/maplibre/placeStates.ts';
import { sourceIds } from '../../../src/map/style/ids.ts';

/** As much of a MapLibre map as keeps feature-state: what is written, place by place. */
function stateKeeper(missing: readonly string[] = []) {
  const writes: string[] = [];
  const map = {
    getSource: (id: string) => (missing.includes(id) ? undefined : {}),
    setFeatureState: (
      { source, id }: { readonly source: string; readonly id: string },
      state: Readonly<Record<string, boolean>>,
    ) => {
      if (source === sourceIds.land) writes.push(`${id} ${JSON.stringify(state)}`);
      else if (missing.includes(source)) throw new Error(`No source ${source}`);
    },
  };
  return { writes, states: new PlaceStates(map as unknown as MapLibreMap) };
}

describe('PlaceStates', () => {
  it('writes only what changed', () => {
    const { states, writes } = stateKeeper();
    states.set('hidden', new Set(['pazhou', 'gdd']));
    expect(writes.splice(0)).toEqual(['pazhou {"hidden":true}', 'gdd {"hidden":true}']);
    states.set('hidden', new Set(['gdd', 'baietan']));
    expect(writes.splice(0)).toEqual(['pazhou {"hidden":false}', 'baietan {"hidden":true}']);
    states.set('hidden', new Set(['baietan', 'gdd']));
    expect(writes).toEqual([]);
  });

  it('knows what is hidden', () => {
    const { states } = stateKeeper();
    states.set('hidden', new Set(['pazhou']));
    expect([states.has('hidden', 'pazhou'), states.has('hidden', 'gdd')]).toEqual([true, false]);
    expect(states.has('selected', 'pazhou')).toBe(false);
  });

  it('writes everything again for a style that was set anew', () => {
    const { states, writes } = stateKeeper();
    states.set('hidden', new Set(['gdd']));
    states.set('selected', new Set(['pazhou']));
    writes.splice(0);
    states.rewrite();
    expect(writes.sort()).toEqual(['gdd {"hidden":true}', 'pazhou {"selected":true}']);
  });

  it('does without a source that the style does not have', () => {
    const { states } = stateKeeper([sourceIds.labels]);
    expect(() => states.set('hidden', new Set(['gdd']))).not.toThrow();
  });
});
