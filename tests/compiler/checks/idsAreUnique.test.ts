import { describe, expect, it } from 'vitest';
import { idsAreUnique } from '../../../src/compiler/checks/idsAreUnique.ts';
import { findings } from '../editedGeodata.ts';

describe('idsAreUnique', () => {
  it('accepts ids that are used once', () => {
    expect(findings(idsAreUnique)).toEqual([]);
  });

  it('finds a figure id used twice', () => {
    expect(
      findings(idsAreUnique, { 'places/pazhou.yaml': [['- id: revenue-2017', '- id: revenue-2016']] }),
    ).toEqual(['places/pazhou.yaml:32 id "revenue-2016" is already used at places/pazhou.yaml:15']);
  });

  it('finds two kinds of statements that share an id, across files', () => {
    expect(
      findings(idsAreUnique, { 'places/pazhou.yaml': [['- id: opening', '- id: haizhu-area']] }),
    ).toEqual(['places/pazhou.yaml:65 id "haizhu-area" is already used at places/haizhu.yaml:18']);
  });

  it('finds a former id that lives on', () => {
    expect(findings(idsAreUnique, { 'places/pazhou.yaml': [['[pazhou-island]', '[liwan]']] })).toEqual([
      'places/pazhou.yaml:6 former id "liwan" is in use by another place; old links would lead there',
    ]);
  });
});
