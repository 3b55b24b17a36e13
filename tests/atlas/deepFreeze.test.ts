import { expect, it } from 'vitest';
import { deepFreeze } from '../../src/atlas/deepFreeze.ts';

it('freezes what is inside as well', () => {
  const frozen = deepFreeze({ places: [{ name: { zh: '琶洲', en: 'Pazhou' } }], edition: 'm1', none: null });
  expect(Object.isFrozen(frozen.places)).toBe(true);
  expect(() => {
    const [place] = frozen.places;
    if (place) place.name.en = 'Elsewhere';
  }).toThrow(TypeError);
});
