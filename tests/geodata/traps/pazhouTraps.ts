import { comparablePeriods } from '../../../src/domain/period.ts';
import { changeFigure, changeOutline, dropFigure, figureOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** What was printed on 8 December 2017, and the same for the full year: value, then percent. */
const pairs = [
  { metric: 'sales_revenue', toDate: 5_900_000_000, fullYear: 7_300_000_000 },
  { metric: 'sales_revenue_growth', toDate: 220, fullYear: 130 },
  { metric: 'fixed_asset_investment', toDate: 9_770_000_000, fullYear: 11_900_000_000 },
  { metric: 'fixed_asset_investment_growth', toDate: 200, fullYear: 80.6 },
];

const yearToDate: Trap = {
  name: "Pazhou's 2017 is a year to date beside the full year of another source",
  claim: ({ figures }) =>
    pairs.flatMap(({ metric, toDate, fullYear }) => {
      const of2017 = figures.filter(
        (figure) => figure.place === 'pazhou' && figure.metric === metric && figure.period.startsWith('2017'),
      );
      const early = of2017.find(({ value }) => value === toDate);
      const whole = of2017.find(({ value }) => value === fullYear);
      if (!early || !whole) return [`${metric} lacks the ${early ? 'full year' : 'year to date'}`];
      return [
        ...unless(early.period === '2017-ytd', `${metric} to date is given for ${early.period}`),
        ...unless(whole.period === '2017', `${metric} of the full year is given for ${whole.period}`),
        ...unless(early.source === 'china-daily-2017', `${metric} to date is from ${early.source}`),
        ...unless(whole.source !== early.source, `both values of ${metric} are from one source`),
        ...unless(!comparablePeriods(early, whole), `the two values of ${metric} are compared`),
        ...unless(
          !early.restates && !whole.restates && !early.preferredBecause && !whole.preferredBecause,
          `the two values of ${metric} are treated as a conflict`,
        ),
      ];
    }),
  undoings: [
    {
      how: 'the revenue to date is given for the year',
      undo: changeFigure('f2-031', { period: '2017' }),
      fault: 'the two values of sales_revenue are compared',
    },
    {
      how: 'the full year of investment is lacking',
      undo: dropFigure('pazhou-fixed-asset-investment-2017'),
      fault: 'fixed_asset_investment lacks the full year',
    },
    {
      how: 'the growth to date is lacking',
      undo: dropFigure('f2-034'),
      fault: 'fixed_asset_investment_growth lacks the year to date',
    },
    {
      how: 'the full year is put into the mouth of the document',
      undo: changeFigure('pazhou-sales-revenue-2017', { source: 'china-daily-2017' }),
      fault: 'both values of sales_revenue are from one source',
    },
    {
      how: 'one is preferred to the other',
      undo: changeFigure('pazhou-sales-revenue-growth-2017', {
        preferredBecause: { zh: '较新。', en: 'Newer.' },
      }),
      fault: 'the two values of sales_revenue_growth are treated as a conflict',
    },
  ],
};

const plannedSquareMeters = 370_000;

/** 0.37 km² is very probably the net land of some plots: neither an actual area nor an extent. */
const areaIsNotDrawn: Trap = {
  name: 'the 370,000 m² of Pazhou are a doubtful plan, and nothing is drawn to them',
  claim: (atlas) => {
    const area = figureOf(atlas, 'f2-026');
    const ofPazhou = atlas.places.filter(
      ({ layer, districts }) => layer === 'pazhou' || districts.includes('haizhu'),
    );
    const sized = atlas.outlines.filter(
      ({ place, measuredAreaSquareMeters: measured }) =>
        ofPazhou.some(({ id }) => id === place) &&
        measured !== undefined &&
        Math.abs(measured / plannedSquareMeters - 1) < 0.2,
    );
    return [
      ...unless(
        area.place === 'pazhou' && area.metric === 'planned_area' && area.value === plannedSquareMeters,
        'the planned area of 370,000 m² is not there',
      ),
      ...unless(area.status === 'plan', `the planned area is told as ${area.status}`),
      ...unless(area.note !== undefined, 'the planned area has no note'),
      ...unless(area.doubt !== undefined, 'the planned area is not doubted'),
      ...sized.map(({ place }) => `${place} is drawn to the planned area`),
    ];
  },
  undoings: [
    {
      how: 'it is told as what is there',
      undo: changeFigure('f2-026', { status: 'actual' }),
      fault: 'the planned area is told as actual',
    },
    { how: 'the note is lost', undo: stripFigure('f2-026', 'note'), fault: 'the planned area has no note' },
    {
      how: 'the doubt is lost',
      undo: stripFigure('f2-026', 'doubt'),
      fault: 'the planned area is not doubted',
    },
    {
      how: 'Pazhou is drawn to it',
      undo: changeOutline('pazhou', { geometry: 'polygon', measuredAreaSquareMeters: 401_000 }),
      fault: 'pazhou is drawn to the planned area',
    },
  ],
};

export const pazhouTraps = [yearToDate, areaIsNotDrawn];
