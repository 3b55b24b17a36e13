import { describe, expect, it } from 'vitest';
import { realAtlas } from '../support/realAtlas.ts';
import { clusterTraps } from './traps/clusterTraps.ts';
import { currencyTraps } from './traps/currencyTraps.ts';
import { dateTraps } from './traps/dateTraps.ts';
import { growthTraps } from './traps/growthTraps.ts';
import { huangpuTraps } from './traps/huangpuTraps.ts';
import { pazhouTraps } from './traps/pazhouTraps.ts';
import { scopeTraps } from './traps/scopeTraps.ts';
import { wordingTraps } from './traps/wordingTraps.ts';

const traps = [
  ...currencyTraps,
  ...growthTraps,
  ...pazhouTraps,
  ...huangpuTraps,
  ...clusterTraps,
  ...dateTraps,
  ...wordingTraps,
  ...scopeTraps,
];

describe.each(traps.map((trap) => [trap.name, trap] as const))('%s', (_, { claim, undoings }) => {
  it('holds in the atlas', () => {
    expect(claim(realAtlas)).toEqual([]);
  });

  it.each(undoings.map((undoing) => [undoing.how, undoing] as const))(
    'is fallen into, and noticed, if %s',
    (_, { undo, fault }) => {
      expect(claim(undo(realAtlas))).toContain(fault);
    },
  );
});
