import { describe, expect, it } from 'vitest';
import { drawnBefore } from './measurePage.ts';

describe('drawnBefore', () => {
  it('is when words and map were both on screen', () => {
    expect(drawnBefore(2000, [700, 900])).toEqual({ drawnBeforeScript: 900 });
  });

  it('is nothing where the script was there first, or a moment is not known', () => {
    expect(drawnBefore(800, [700, 900])).toEqual({});
    expect(drawnBefore(undefined, [700, 900])).toEqual({});
    expect(drawnBefore(2000, [700, undefined])).toEqual({});
  });
});
