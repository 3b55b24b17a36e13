import { describe, expect, it } from 'vitest';
import type { Sample } from './series.ts';
import { checkRatios, mediansOf } from './summary.ts';

const sample = (subject: string, times: Partial<Sample['times']>): Sample => ({
  profile: 'plain',
  subject,
  times: { layoutShift: 0, resources: [], ...times },
});

describe('mediansOf', () => {
  it('takes the middle of all rounds, so that one slow round does not count', () => {
    const samples = [10, 900, 12].map((hover) => sample('atlas', { hover }));
    expect(mediansOf(samples, 'plain', 'atlas')).toEqual({ hover: 12 });
    expect(mediansOf([...samples, sample('atlas', { hover: 20 })], 'plain', 'atlas')).toEqual({ hover: 16 });
  });
});

describe('checkRatios', () => {
  const budgets = [{ name: 'filter', profile: 'plain', measure: 'filter', max: 0.15 }] as const;

  it('holds a page against the limit page', () => {
    const [verdict] = checkRatios([...budgets], 'plain', { filter: 30 }, { filter: 200 });
    expect(verdict).toEqual({ name: 'filter', ratio: 0.15, max: 0.15, held: true });
  });

  it('holds one measure against another of the limit page where the budget says so', () => {
    const drawn = {
      name: 'drawn',
      profile: 'plain',
      measure: 'drawnBeforeScript',
      of: 'firstMap',
      max: 0.25,
    } as const;
    const [verdict] = checkRatios(
      [drawn],
      'plain',
      { drawnBeforeScript: 600, firstMap: 900 },
      { firstMap: 3000 },
    );
    expect(verdict).toMatchObject({ ratio: 0.2, held: true });
  });

  it('does not call a budget held that could not be measured', () => {
    expect(checkRatios([...budgets], 'plain', {}, { filter: 200 })[0]?.held).toBe(false);
  });
});
