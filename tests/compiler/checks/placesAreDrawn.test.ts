import { describe, expect, it } from 'vitest';
import { placesAreDrawn } from '../../../src/compiler/checks/placesAreDrawn.ts';
import { findings } from '../editedGeodata.ts';

describe('placesAreDrawn', () => {
  it('accepts places with outlines, and those without a layer', () => {
    expect(findings(placesAreDrawn)).toEqual([]);
  });

  it('finds an outline without a place, and the place without an outline', () => {
    expect(
      findings(placesAreDrawn, {
        'layers/pazhou.geojson': [['"id": "east-quarter"', '"id": "east-quater"']],
      }),
    ).toEqual([
      'layers/pazhou.geojson:18 outline of an unknown place "east-quater" (did you mean "east-quarter"?); each needs a file places/<id>.yaml',
      'places/east-quarter.yaml:3 no outline for "east-quarter" in layers/pazhou.geojson; leave "layer" out if the place cannot be located',
    ]);
  });

  it('finds an outline in another layer than its place', () => {
    expect(
      findings(placesAreDrawn, { 'places/east-quarter.yaml': [['layer: pazhou', 'layer: sites']] }),
    ).toEqual([
      'layers/pazhou.geojson:18 outline in layer "pazhou", but its place "east-quarter" is in layer "sites"',
    ]);
  });

  it('finds a place drawn twice', () => {
    expect(
      findings(placesAreDrawn, { 'layers/pazhou.geojson': [['"id": "east-quarter"', '"id": "pazhou"']] }),
    ).toEqual([
      'places/east-quarter.yaml:3 no outline for "east-quarter" in layers/pazhou.geojson; leave "layer" out if the place cannot be located',
      'layers/pazhou.geojson:18 "pazhou" already has an outline at layers/pazhou.geojson:6',
    ]);
  });

  it('finds a district without borders', () => {
    expect(findings(placesAreDrawn, { 'places/liwan.yaml': [['id: liwan', 'id: liwna']] })).toEqual([
      'places/liwan.yaml:3 no district "liwna" in context/borders.topo.json (did you mean "liwan"?)',
      'context/borders.topo.json:1 borders of an unknown district "liwan" (did you mean "liwna"?); each needs a file places/<id>.yaml',
    ]);
  });
});
