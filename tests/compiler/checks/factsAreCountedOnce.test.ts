import { describe, expect, it } from 'vitest';
import { factsAreCountedOnce } from '../../../src/compiler/checks/factsAreCountedOnce.ts';
import { findings } from '../editedGeodata.ts';

describe('factsAreCountedOnce', () => {
  it('accepts a restatement beside its original', () => {
    expect(findings(factsAreCountedOnce)).toEqual([]);
  });

  it('finds a second figure for one fact', () => {
    expect(
      findings(factsAreCountedOnce, {
        'places/pazhou.yaml': [['    restates: { figure: revenue-2016, as: currency-conversion }\n', '']],
      }),
    ).toEqual([
      'places/pazhou.yaml:23 figure "revenue-2016-usd" gives the same metric, place, period and status as "revenue-2016" (places/pazhou.yaml:15); write "restates" if it is the same fact, or "preferredBecause" on the better one',
    ]);
  });

  it('accepts a second figure when one is preferred', () => {
    expect(
      findings(factsAreCountedOnce, {
        'places/pazhou.yaml': [
          [
            '    restates: { figure: revenue-2016, as: currency-conversion }\n',
            '    preferredBecause: { zh: 更新, en: Newer }\n',
          ],
        ],
      }),
    ).toEqual([]);
  });

  it('finds two preferred figures', () => {
    expect(
      findings(factsAreCountedOnce, {
        'places/pazhou.yaml': [
          [
            '    restates: { figure: revenue-2016, as: currency-conversion }\n',
            '    preferredBecause: { zh: 更新, en: Newer }\n',
          ],
          ['locator: ¶12', 'preferredBecause: { zh: 更新, en: Newer }'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:23 figure "revenue-2016-usd" and "revenue-2016" are both preferred; only one can be',
    ]);
  });
});
