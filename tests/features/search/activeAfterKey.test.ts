import { describe, expect, it } from 'vitest';
import { activeAfterKey } from '../../../src/features/search/activeAfterKey.ts';

function reached(key: string, active: number | null, options: number, changes = {}): number | undefined {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return activeAfterKey({ key, ...plain, ...changes }, active, options);
}

describe('activeAfterKey', () => {
  it('goes round with the arrows', () => {
    expect([null, 0, 1, 2].map((active) => reached('ArrowDown', active, 3))).toEqual([0, 1, 2, 0]);
    expect([null, 2, 1, 0].map((active) => reached('ArrowUp', active, 3))).toEqual([2, 1, 0, 2]);
  });

  it('takes Home and End once an option is active, and leaves them to the field before', () => {
    expect(reached('Home', 2, 3)).toBe(0);
    expect(reached('End', 0, 3)).toBe(2);
    expect(reached('Home', null, 3)).toBeUndefined();
    expect(reached('End', null, 3)).toBeUndefined();
  });

  it('leaves all else to the field: letters, chords, and arrows where nothing is found', () => {
    expect(reached('a', 1, 3)).toBeUndefined();
    expect(reached('ArrowDown', null, 3, { shiftKey: true })).toBeUndefined();
    expect(reached('ArrowDown', null, 0)).toBeUndefined();
  });
});
