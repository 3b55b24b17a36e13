import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, parsePartialDate } from '../../src/domain/partialDate.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2017-04', '2017-04-01', '2017-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2017-03-14', '2017-03-14', '2017-03-14'],
  ])('reads %s as %s to %s', (text, first, last) => {
    const date = parsePartialDate(text);
    expect(date && [firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(['', '17', '2017-13', '2017-00', '2017-02-29', '2017-3-1', '2017-03-14T00:00', ' 2017'])(
    'refuses "%s"',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});
