import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/domain/partialDate.ts';
import { placeTimeline } from '../../src/domain/timeline.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const today = '2026-10-08';

function outcomesOfHuangpu(day: string): readonly (string | undefined)[] {
  const entries = placeTimeline(realAtlas, 'huangpu', day);
  // The two targets for 2015 and the two forecasts, all of the text of 2012.
  return ['f0-038', 'f0-039', 'f0-046', 'f0-047'].map(
    (id) => entries.find((entry) => entry.id === id)?.deadline?.outcome,
  );
}

describe('placeTimeline', () => {
  it('does not know what came of the targets Huangpu had in 2012', () => {
    expect(outcomesOfHuangpu(today)).toEqual(Array(4).fill('passed-unknown'));
  });

  it('has the same targets open while their time runs', () => {
    expect(outcomesOfHuangpu('2013-01-01')).toEqual(Array(4).fill('open'));
    expect(outcomesOfHuangpu('2015-12-31')).toEqual(['open', 'open', 'passed-unknown', 'open']);
  });

  it('calls nothing in the published atlas met or missed without naming the figure that shows it', () => {
    const figures = new Map(realAtlas.figures.map((figure) => [figure.id, figure]));
    for (const { id } of realAtlas.places) {
      for (const { deadline } of placeTimeline(realAtlas, id, today)) {
        const isKnown = deadline?.outcome === 'met' || deadline?.outcome === 'missed';
        expect(figures.get(deadline?.shownBy ?? '')?.status).toBe(isKnown ? 'actual' : undefined);
      }
    }
  });

  it('says met or missed once the deadline has passed and an actual figure tells, and not before', () => {
    const aim = { status: 'target', period: 'by-2015', asOf: '2012' } as const;
    const atlas = {
      ...sampleAtlas,
      figures: [
        sampleFigure('high', { ...aim, value: 8e9 }),
        sampleFigure('low', { ...aim, value: 2e9 }),
        sampleFigure('result', { period: '2015', asOf: '2016', value: 5e9 }),
      ],
    };
    const deadlines = (day: string) =>
      placeTimeline(atlas, 'pazhou', day).flatMap(({ id, deadline }) => (deadline ? [[id, deadline]] : []));
    const date = '2015-12-31';
    expect(deadlines(today)).toEqual([
      ['high', { date, outcome: 'missed', shownBy: 'result' }],
      ['low', { date, outcome: 'met', shownBy: 'result' }],
    ]);
    expect(deadlines('2015-06-01')).toEqual([
      ['high', { date, outcome: 'open' }],
      ['low', { date, outcome: 'open' }],
    ]);
  });

  it('has every statement about the place once, of all kinds, also those in the files of other places', () => {
    const entries = placeTimeline(realAtlas, 'pazhou', today);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(5);
    expect(new Set(entries.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(entries.length);
    expect(placeTimeline(realAtlas, 'talent-valley', today).map(({ id }) => id)).toContain('f0-039');
  });

  it('counts a fact once, however often it is stated again', () => {
    const figures = [
      sampleFigure('fact'),
      sampleFigure('again', { restates: { figure: 'fact', as: 'repetition' } }),
    ];
    const entries = placeTimeline({ ...sampleAtlas, figures }, 'pazhou', today);
    expect(entries.map(({ id }) => id)).toEqual(['fact']);
  });

  it('is sorted by time, with the undated last', () => {
    const atlas = {
      ...sampleAtlas,
      figures: ['undated', '2016', 'by-2015', '2015-03', '1984/2024', '2015'].map((period) =>
        sampleFigure(period, { period, status: 'target', asOf: '2017' }),
      ),
    };
    expect(placeTimeline(atlas, 'pazhou', today).map(({ id }) => id)).toEqual([
      '1984/2024',
      '2015',
      '2015-03',
      'by-2015',
      '2016',
      'undated',
    ]);
  });

  it('gives days, and none where the text gives none', () => {
    const [entry] = placeTimeline(
      { ...sampleAtlas, figures: [sampleFigure('f', { period: '2015' })] },
      'pazhou',
      today,
    );
    expect(entry).toEqual({
      id: 'f',
      kind: 'figure',
      start: '2015-01-01',
      end: '2015-12-31',
      state: 'actual',
    });
    for (const { start, end } of placeTimeline(realAtlas, 'pazhou', today)) {
      for (const day of [start, end]) if (day) expect(parsePartialDate(day)?.day).toBeDefined();
    }
  });

  it('tells an announced event of a day ahead as a deadline nobody reported on', () => {
    const sale = placeTimeline(realAtlas, 'pazhou', today).find(({ id }) => id === 'pazhou-first-land-sale');
    expect(sale).toMatchObject({
      kind: 'event',
      state: 'deadline-passed',
      deadline: { date: '2015-06-30', outcome: 'passed-unknown' },
    });
  });
});
