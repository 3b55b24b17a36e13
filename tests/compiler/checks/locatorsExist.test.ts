import { describe, expect, it } from 'vitest';
import { locatorsExist } from '../../../src/compiler/checks/locatorsExist.ts';
import { findings } from '../editedGeodata.ts';

describe('locatorsExist', () => {
  it('accepts paragraphs the source has', () => {
    expect(findings(locatorsExist)).toEqual([]);
  });

  it('finds a paragraph beyond the last', () => {
    expect(findings(locatorsExist, { 'places/pazhou.yaml': [['¶13', '¶21']] })).toEqual([
      'places/pazhou.yaml:30 locator ¶21 does not exist: source "example-2017" has 20 paragraphs',
    ]);
  });

  it('finds a locator into a source without a paragraph count', () => {
    expect(
      findings(locatorsExist, {
        'sources/example-2017.yaml': [['paragraphs: 20\n', '']],
        'places/pazhou.yaml': [
          ['    locator: ¶13\n', ''],
          ['    locator: ¶3\n', ''],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:21 locator ¶12 cannot be checked: source "example-2017" does not say how many "paragraphs" it has',
    ]);
  });
});
