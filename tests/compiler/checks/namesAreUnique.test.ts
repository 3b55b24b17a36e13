import { describe, expect, it } from 'vitest';
import { namesAreUnique } from '../../../src/compiler/checks/namesAreUnique.ts';
import { findings } from '../editedGeodata.ts';

describe('namesAreUnique', () => {
  it('accepts places with names of their own', () => {
    expect(findings(namesAreUnique)).toEqual([]);
  });

  it('finds a name used twice in one language', () => {
    expect(
      findings(namesAreUnique, { 'places/east-quarter.yaml': [['en: East Quarter', 'en: pazhou']] }),
    ).toEqual(['places/pazhou.yaml:4 the zone "east-quarter" is also named "Pazhou"']);
  });
});
