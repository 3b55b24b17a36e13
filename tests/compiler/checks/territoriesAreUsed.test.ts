import { describe, expect, it } from 'vitest';
import { territoriesAreUsed } from '../../../src/compiler/checks/territoriesAreUsed.ts';
import { findings } from '../editedGeodata.ts';

describe('territoriesAreUsed', () => {
  it('accepts one that has figures and the one it came from', () => {
    expect(findings(territoriesAreUsed)).toEqual([]);
  });

  it('finds one that nothing came from', () => {
    expect(
      findings(territoriesAreUsed, {
        'places/haizhu.yaml': [['predecessors: [haizhu-old]', 'from: 2014-02']],
      }),
    ).toEqual([
      'places/haizhu.yaml:8 territory "haizhu-old" is of no figure, nor the predecessor of one that is; take it out or name what came from it',
    ]);
  });

  it('finds one that only its predecessor has figures of', () => {
    expect(
      findings(territoriesAreUsed, {
        'places/haizhu.yaml': [['territory: haizhu-new', 'territory: haizhu-old']],
      }),
    ).toEqual([
      'places/haizhu.yaml:12 territory "haizhu-new" is of no figure, nor the predecessor of one that is; take it out or name what came from it',
    ]);
  });

  it('finds the predecessor of one that nothing is of', () => {
    const middle =
      '  - id: haizhu-middle\n    label: { zh: 中, en: Middle }\n    predecessors: [haizhu-old]\n    note: { zh: 中。, en: Middle. }\n';
    expect(
      findings(territoriesAreUsed, {
        'places/haizhu.yaml': [
          ['    predecessors: [haizhu-old]\n', ''],
          ['summary:', `${middle}summary:`],
        ],
      }),
    ).toEqual([
      'places/haizhu.yaml:8 territory "haizhu-old" is of no figure, nor the predecessor of one that is; take it out or name what came from it',
      'places/haizhu.yaml:15 territory "haizhu-middle" is of no figure, nor the predecessor of one that is; take it out or name what came from it',
    ]);
  });
});
