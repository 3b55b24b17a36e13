import { describe, expect, it } from 'vitest';
import { collectCharacters } from '../../../src/compiler/font/collectCharacters.ts';

describe('collectCharacters', () => {
  it('takes each character once, whatever the order of the texts', () => {
    expect(collectCharacters(['广州', '州广广'])).toEqual(collectCharacters(['州', '广']));
  });

  it('keeps characters beyond the first plane whole', () => {
    expect(collectCharacters(['𧒽岗'])).toContain('𧒽');
  });

  it('composes accents and leaves out what is never drawn', () => {
    const found = collectCharacters(['e\u0301\n\t\u200b']);
    expect(found).toContain('é');
    expect(found.join('')).not.toMatch(/[\u0301\n\t\u200b]/);
  });

  it('always has digits and Latin letters', () => {
    expect(collectCharacters([])).toEqual(expect.arrayContaining(['0', '9', 'A', 'z', '·', '²']));
  });
});
