import { describe, expect, it } from 'vitest';
import { districtsTileTheCity } from '../../../src/compiler/checks/districtsTileTheCity.ts';
import { findings } from '../editedGeodata.ts';

describe('districtsTileTheCity', () => {
  it('accepts districts that share their border', () => {
    expect(findings(districtsTileTheCity)).toEqual([]);
  });

  it('finds districts on the same side of a border', () => {
    expect(
      findings(districtsTileTheCity, { 'context/borders.topo.json': [['[[2, -1]]', '[[2, 0]]']] }),
    ).toEqual(['context/borders.topo.json:1 districts liwan, haizhu overlap along a border']);
  });

  it('finds districts that share no border', () => {
    expect(
      findings(districtsTileTheCity, {
        'context/borders.topo.json': [
          ['[[2, -1]]', '[[2, 3]]'],
          ['23.115], [113.24, 23.115]]', '23.115], [113.25, 23.115]], [[113.25, 23.115], [113.24, 23.06]]'],
        ],
      }),
    ).toEqual(['context/borders.topo.json:1 the districts fall into 2 parts that do not share borders']);
  });

  it('finds a gap between districts', () => {
    const hole = '], [[113.3, 23.07], [113.3, 23.08], [113.31, 23.08], [113.3, 23.07]]';
    expect(
      findings(districtsTileTheCity, {
        'context/borders.topo.json': [
          ['[[2, -1]]', '[[2, -1], [3]]'],
          ['[113.42, 23.115], [113.24, 23.115]]', `[113.42, 23.115], [113.24, 23.115]${hole}`],
        ],
      }),
    ).toEqual(['context/borders.topo.json:1 the districts leave 1 gap between them']);
  });
});
