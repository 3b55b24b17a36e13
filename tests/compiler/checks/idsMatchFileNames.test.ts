import { describe, expect, it } from 'vitest';
import { idsMatchFileNames } from '../../../src/compiler/checks/idsMatchFileNames.ts';
import { findings } from '../editedGeodata.ts';

describe('idsMatchFileNames', () => {
  it('accepts files named after their ids', () => {
    expect(findings(idsMatchFileNames)).toEqual([]);
  });

  it('names the file and both remedies', () => {
    expect(
      findings(idsMatchFileNames, {
        'sources/example-2017.yaml': [['id: example-2017', 'id: example-2018']],
      }),
    ).toEqual([
      'sources/example-2017.yaml:1 id "example-2018" does not match the file name example-2017.yaml; rename the file to example-2018.yaml or write id: example-2017',
    ]);
  });

  it('reports a place whose id is another', () => {
    expect(
      findings(idsMatchFileNames, { 'places/lost-works.yaml': [['id: lost-works', 'id: found-works']] }),
    ).toEqual([
      'places/lost-works.yaml:1 id "found-works" does not match the file name lost-works.yaml; rename the file to found-works.yaml or write id: lost-works',
    ]);
  });
});
