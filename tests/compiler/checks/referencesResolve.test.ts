import { describe, expect, it } from 'vitest';
import { referencesResolve } from '../../../src/compiler/checks/referencesResolve.ts';
import { findings } from '../editedGeodata.ts';

describe('referencesResolve', () => {
  it('accepts references that lead somewhere', () => {
    expect(findings(referencesResolve)).toEqual([]);
  });

  it('finds an unknown district', () => {
    expect(findings(referencesResolve, { 'places/east-quarter.yaml': [['[haizhu]', '[haizu]']] })).toEqual([
      'places/east-quarter.yaml:5 unknown place "haizu" (did you mean "haizhu"?)',
    ]);
  });

  it('finds an unknown parent', () => {
    expect(
      findings(referencesResolve, { 'places/east-quarter.yaml': [['parent: pazhou', 'parent: bazhou']] }),
    ).toEqual(['places/east-quarter.yaml:6 unknown place "bazhou" (did you mean "pazhou"?)']);
  });

  it('finds an unknown sector', () => {
    expect(
      findings(referencesResolve, { 'places/pazhou.yaml': [['sector: e-commerce', 'sector: ecommerce']] }),
    ).toEqual(['places/pazhou.yaml:9 unknown sector "ecommerce" (did you mean "e-commerce"?)']);
  });

  it('finds an unknown place a statement is also about', () => {
    expect(
      findings(referencesResolve, {
        'places/pazhou.yaml': [['alsoAbout: [haizhu]', 'alsoAbout: [haizhu, panyu]']],
      }),
    ).toEqual(['places/pazhou.yaml:48 unknown place "panyu"']);
  });

  it('finds an unknown tenant', () => {
    expect(
      findings(referencesResolve, {
        'places/pazhou.yaml': [['organisation: example-works', 'organisation: example-work']],
      }),
    ).toEqual(['places/pazhou.yaml:51 unknown organisation "example-work" (did you mean "example-works"?)']);
  });

  it('finds unknown places and organisations of a relation', () => {
    expect(
      findings(referencesResolve, {
        'places/pazhou.yaml': [
          ['places: [east-quarter]', 'places: [quarter-of-the-east]'],
          ['organisations: [example-works]', 'organisations: [nobody]'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:60 unknown place "quarter-of-the-east"',
      'places/pazhou.yaml:61 unknown organisation "nobody"',
    ]);
  });

  it('finds an unknown organiser of an event', () => {
    expect(
      findings(referencesResolve, {
        'places/pazhou.yaml': [['organisations: [example-office]', 'organisations: [office]']],
      }),
    ).toEqual(['places/pazhou.yaml:68 unknown organisation "office"']);
  });

  it('finds an unknown issuer', () => {
    expect(
      findings(referencesResolve, {
        'places/pazhou.yaml': [['issuer: example-office', 'issuer: example-ofice']],
      }),
    ).toEqual([
      'places/pazhou.yaml:80 unknown organisation "example-ofice" (did you mean "example-office"?)',
    ]);
  });

  it('finds an unknown namesake', () => {
    expect(
      findings(referencesResolve, { 'organisations.yaml': [['[example-works]', '[example-words]']] }),
    ).toEqual(['organisations.yaml:7 unknown organisation "example-words" (did you mean "example-works"?)']);
  });
});
