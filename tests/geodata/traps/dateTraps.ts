import type { Atlas } from '../../../src/domain/atlas.ts';
import type { CitedSource } from '../../../src/domain/citedSource.ts';
import { type FigureState, figureState } from '../../../src/domain/figureState.ts';
import { changeFigure, changeSource, figureOf } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** When the two undated texts were written, whatever the date of the copy that is left. */
const trueDates: readonly Pick<CitedSource, 'id' | 'date' | 'dateBasis' | 'datePosted'>[] = [
  { id: 'huangpu-2012', date: '2012-09', dateBasis: 'inferred', datePosted: '2013-10' },
  { id: 'hktdc-2014', date: '2014', dateBasis: 'approximate', datePosted: '2019-04-14' },
];

const textsHaveTheirOwnDate: Trap = {
  name: 'a text speaks as of its writing, not of the day its copy was posted',
  claim: (atlas) =>
    trueDates.flatMap(({ id, date, dateBasis, datePosted }) => {
      const source = atlas.sources.find((one) => one.id === id);
      const wrong = statementsOf(atlas, id).filter(({ asOf }) => asOf !== date);
      return [
        ...unless(source?.date === date, `${id} is dated ${source?.date}`),
        ...unless(source?.dateBasis === dateBasis, `the date of ${id} is told as ${source?.dateBasis}`),
        ...unless(source?.datePosted === datePosted, `${id} was posted ${source?.datePosted}`),
        ...wrong.map((statement) => `${statement.id} speaks as of ${statement.asOf}`),
      ];
    }),
  undoings: [
    {
      how: 'the interview is dated by the folder of its translation',
      undo: changeSource('huangpu-2012', { date: '2013-10' }),
      fault: 'huangpu-2012 is dated 2013-10',
    },
    {
      how: 'its date is told as printed',
      undo: changeSource('huangpu-2012', { dateBasis: 'stated' }),
      fault: 'the date of huangpu-2012 is told as stated',
    },
    {
      how: 'the research is dated by the blog',
      undo: changeSource('hktdc-2014', { date: '2019-04-14' }),
      fault: 'hktdc-2014 is dated 2019-04-14',
    },
    {
      how: 'a figure of it speaks of 2019',
      undo: changeFigure('f3-010', { asOf: '2019-04-14' }),
      fault: 'f3-010 speaks as of 2019-04-14',
    },
  ],
};

function statementsOf({ figures, tenancies, relations, events, policies }: Atlas, source: string) {
  return [...figures, ...tenancies, ...relations, ...events, ...policies].filter(
    (statement) => statement.source === source,
  );
}

/** On the last day of a deadline a figure is still what it was; on the next its time is over. */
const deadlines: readonly { readonly id: string; readonly state: FigureState; readonly year: number }[] = [
  { id: 'f0-038', state: 'target', year: 2015 },
  { id: 'f0-039', state: 'target', year: 2015 },
  { id: 'f0-046', state: 'forecast', year: 2014 },
  { id: 'f0-047', state: 'forecast', year: 2017 },
  { id: 'f4-021', state: 'target', year: 2027 },
  { id: 'f4-022', state: 'target', year: 2027 },
];

const deadlinesPass: Trap = {
  name: 'targets and forecasts for 2014, 2015 and 2017 are over, those for 2027 only after 2027',
  claim: (atlas) =>
    deadlines.flatMap(({ id, state, year }) => {
      const figure = figureOf(atlas, id);
      const [before, after] = [
        figureState(figure, `${year}-12-31`),
        figureState(figure, `${year + 1}-01-01`),
      ];
      return [
        ...unless(before === state, `${id} is ${before} on the last day of ${year}`),
        ...unless(after === 'deadline-passed', `${id} is ${after} when ${year} is over`),
      ];
    }),
  undoings: [
    {
      how: 'a forecast loses its year',
      undo: changeFigure('f0-046', { periodBasis: 'as-reported' }),
      fault: 'f0-046 is forecast when 2014 is over',
    },
    {
      how: 'a target has no deadline',
      undo: changeFigure('f0-039', { period: 'undated' }),
      fault: 'f0-039 is target when 2015 is over',
    },
    {
      how: 'a forecast is told as what came true',
      undo: changeFigure('f0-047', { status: 'actual' }),
      fault: 'f0-047 is actual on the last day of 2017',
    },
    {
      how: 'a target for 2027 is over too early',
      undo: changeFigure('f4-021', { period: 'by-2023' }),
      fault: 'f4-021 is deadline-passed on the last day of 2027',
    },
  ],
};

export const dateTraps = [textsHaveTheirOwnDate, deadlinesPass];
