import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/compiler/didYouMean.ts';

describe('didYouMean', () => {
  it.each([
    ['a wrong letter', 'haizku', 'haizhu'],
    ['a missing letter', 'haizu', 'haizhu'],
    ['swapped letters of a short word', 'liwna', 'liwan'],
    ['another case', 'Haizhu', 'haizhu'],
  ])('suggests the nearest word for %s', (_fault, word, meant) => {
    expect(didYouMean(word, ['panyu', 'haizhu', 'liwan'])).toBe(` (did you mean "${meant}"?)`);
  });

  it('suggests nothing where nothing is near', () => {
    expect(didYouMean('conghua', ['panyu', 'haizhu'])).toBe('');
  });
});
