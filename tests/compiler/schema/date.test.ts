import { describe, expect, it } from 'vitest';
import { shapeFindings } from '../editedGeodata.ts';

const withDate = (date: string) =>
  shapeFindings({ 'sources/example-2017.yaml': [['date: 2017-12-08', `date: ${date}`]] });

describe('the date of a source', () => {
  it.each(['2016', '2017-03', '2016-02-29'])('can be %s', (date) => {
    expect(withDate(date)).toEqual([]);
  });

  it.each(['2017-02-30', '2017-02-29', '2017-13-01', '2017-ytd'])('cannot be %s', (date) => {
    expect(withDate(date)).toEqual([
      expect.stringContaining('must be a date such as 2017-03-13, a month (2017-03) or a year (2017)'),
    ]);
  });
});
