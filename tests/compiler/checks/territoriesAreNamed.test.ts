import { describe, expect, it } from 'vitest';
import { territoriesAreNamed } from '../../../src/compiler/checks/territoriesAreNamed.ts';
import { findings } from '../editedGeodata.ts';

describe('territoriesAreNamed', () => {
  it('accepts figures that name their territory', () => {
    expect(findings(territoriesAreNamed)).toEqual([]);
  });

  it('asks for the territory', () => {
    expect(
      findings(territoriesAreNamed, { 'places/haizhu.yaml': [['    territory: haizhu-new\n', '']] }),
    ).toEqual([
      'places/haizhu.yaml:18 figure "haizhu-area" must name its "territory": haizhu-old or haizhu-new',
    ]);
  });

  it('suggests the territory that was meant', () => {
    expect(
      findings(territoriesAreNamed, {
        'places/haizhu.yaml': [['territory: haizhu-new', 'territory: haizhu-now']],
      }),
    ).toEqual([
      'places/haizhu.yaml:25 place "haizhu" has no territory "haizhu-now" (did you mean "haizhu-new"?)',
    ]);
  });

  it('refuses a territory of a place that has none', () => {
    expect(
      findings(territoriesAreNamed, { 'places/pazhou.yaml': [['locator: ¶12', 'territory: pazhou-old']] }),
    ).toEqual(['places/pazhou.yaml:22 place "pazhou" has no territory "pazhou-old"']);
  });
});
