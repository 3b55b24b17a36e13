import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/domain/timeline.ts';
import {
  labelledYears,
  type TimelineScale,
  timelineScale,
} from '../../../src/features/timeline/timelineScale.ts';

const from = (start: string, end: string): TimelineEntry => ({
  id: start,
  kind: 'event',
  start,
  end,
  state: 'actual',
});

function scaleOf(start: string, end: string, zoom = 1): TimelineScale {
  const scale = timelineScale([from(start, end)], zoom);
  if (!scale) throw new Error('no scale');
  return scale;
}

describe('timelineScale', () => {
  it('reaches from the first day of the first year to the last of the last', () => {
    const { at } = scaleOf('2012-03-01', '2015-12-31');
    expect(at('2012-01-01')).toBe(0);
    expect(at('2015-12-31')).toBeGreaterThan(99.9);
    expect(at('2014-01-01')).toBeCloseTo(50, 0);
  });

  it('does not exist without a dated entry', () => {
    expect(timelineScale([{ id: 'u', kind: 'event', state: 'actual' }], 1)).toBeUndefined();
  });
});

describe('labelledYears', () => {
  it('has no label touch the next, and more of them the larger the drawing is', () => {
    expect(labelledYears(scaleOf('2012-01-01', '2015-12-31'))).toEqual([2012, 2013, 2014, 2015]);
    expect(labelledYears(scaleOf('1984-01-01', '2024-12-31'))).toEqual([1990, 2000, 2010, 2020]);
    expect(labelledYears(scaleOf('1984-01-01', '2024-12-31', 8)).length).toBe(41);
  });
});
