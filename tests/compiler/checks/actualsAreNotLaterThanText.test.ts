import { describe, expect, it } from 'vitest';
import { actualsAreNotLaterThanText } from '../../../src/compiler/checks/actualsAreNotLaterThanText.ts';
import { findings } from '../editedGeodata.ts';

describe('actualsAreNotLaterThanText', () => {
  it('accepts what had happened, and the posting of the copy', () => {
    expect(findings(actualsAreNotLaterThanText)).toEqual([]);
  });

  it('finds an event reported before it happened', () => {
    expect(
      findings(actualsAreNotLaterThanText, {
        'places/pazhou.yaml': [['period: 2017-03', 'period: 2018-03']],
      }),
    ).toEqual([
      'places/pazhou.yaml:69 status "actual" for 2018-03, but source "example-2017" was written by 2017-12-08; a plan, target or forecast?',
    ]);
  });

  it('finds a tenancy of a later year', () => {
    expect(
      findings(actualsAreNotLaterThanText, {
        'places/pazhou.yaml': [
          ['status: operating\n    period: 2017', 'status: operating\n    period: 2018'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:53 status "operating" for 2018, but source "example-2017" was written by 2017-12-08; a plan, target or forecast?',
    ]);
  });

  it('finds a year that was not over', () => {
    expect(
      findings(actualsAreNotLaterThanText, { 'places/pazhou.yaml': [['period: 2017-ytd', 'period: 2017']] }),
    ).toEqual([
      'places/pazhou.yaml:36 the year 2017 was not over when source "example-2017" was written (by 2017-12-08); write 2017-ytd for a year to date, or periodBasis: as-reported',
    ]);
  });
});
