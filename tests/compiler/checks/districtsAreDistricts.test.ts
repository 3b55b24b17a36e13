import { describe, expect, it } from 'vitest';
import { districtsAreDistricts } from '../../../src/compiler/checks/districtsAreDistricts.ts';
import { findings } from '../editedGeodata.ts';

describe('districtsAreDistricts', () => {
  it('accepts districts', () => {
    expect(findings(districtsAreDistricts)).toEqual([]);
  });

  it('names the kind of what is no district', () => {
    expect(
      findings(districtsAreDistricts, {
        'places/east-quarter.yaml': [['districts: [haizhu]', 'districts: [pazhou]']],
      }),
    ).toEqual(['places/east-quarter.yaml:5 "pazhou" is a zone, not a district']);
  });
});
