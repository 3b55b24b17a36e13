import { describe, expect, it } from 'vitest';
import { kindsFitLayers } from '../../../src/compiler/checks/kindsFitLayers.ts';
import { findings } from '../editedGeodata.ts';

describe('kindsFitLayers', () => {
  it('accepts districts in the layer of districts', () => {
    expect(findings(kindsFitLayers)).toEqual([]);
  });

  it('finds a district elsewhere', () => {
    expect(findings(kindsFitLayers, { 'places/liwan.yaml': [['layer: districts', 'layer: sites']] })).toEqual(
      ['places/liwan.yaml:3 a place of kind "district" cannot be in layer "sites"'],
    );
  });

  it('finds a zone among the districts', () => {
    expect(
      findings(kindsFitLayers, { 'places/east-quarter.yaml': [['layer: pazhou', 'layer: districts']] }),
    ).toEqual(['places/east-quarter.yaml:3 a place of kind "zone" cannot be in layer "districts"']);
  });

  it('finds a district without layer', () => {
    expect(findings(kindsFitLayers, { 'places/liwan.yaml': [['layer: districts\n', '']] })).toEqual([
      'places/liwan.yaml:2 a district must be in layer "districts"',
    ]);
  });
});
