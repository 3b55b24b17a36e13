import { changeFigure, figureOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** Numbers that are garbled in the printed translation, as printed. */
const garbled = [
  { id: 'f4-016', metric: 'rd_intensity', value: 6.65 },
  { id: 'f4-009', metric: 'industrial_enterprises_above_designated_size', value: 1325 },
  { id: 'f4-015', metric: 'hightech_manufacturing_investment_growth', value: 110 },
  { id: 'f0-033', metric: 'ecommerce_demonstration_bases_local', value: 1 },
];

const garbledFiguresAreDoubted: Trap = {
  name: '6.65 %, "high-level" 1,325, 110 % and "only one in Guangzhou" carry a doubt',
  claim: (atlas) =>
    garbled.flatMap(({ id, metric, value }) => {
      const figure = figureOf(atlas, id);
      const printed = figure.metric === metric && figure.value === value;
      return [
        ...unless(printed, `${id} is ${figure.metric} ${figure.value}, not ${metric} ${value}`),
        ...unless(figure.doubt !== undefined, `${metric} ${value} is not doubted`),
      ];
    }),
  undoings: [
    ...garbled.map(({ id, metric, value }) => ({
      how: `${metric} loses its doubt`,
      undo: stripFigure(id, 'doubt'),
      fault: `${metric} ${value} is not doubted`,
    })),
    {
      how: 'a number is put right silently',
      undo: changeFigure('f0-033', { value: 2 }),
      fault: 'f0-033 is ecommerce_demonstration_bases_local 2, not ecommerce_demonstration_bases_local 1',
    },
  ],
};

/** Advanced manufacturing: of all industrial output in 2023, of output above designated size in 2027. */
const sharesHaveTheirOwnBase: Trap = {
  name: 'nearly 60 % of 2023 and 65 % of 2027 are shares of different wholes',
  claim: (atlas) => {
    const [now, aim] = [figureOf(atlas, 'f4-013'), figureOf(atlas, 'f4-022')];
    return [
      ...unless(
        now.value === 60 && now.period === '2023' && now.qualifier === 'nearly',
        'not nearly 60 % of 2023',
      ),
      ...unless(aim.value === 65 && aim.period === 'by-2027', 'not 65 % by 2027'),
      ...unless(now.base !== undefined && aim.base !== undefined, 'a share does not say of what'),
      ...unless(
        now.base?.zh !== aim.base?.zh && now.base?.en !== aim.base?.en,
        'both shares are of one whole',
      ),
      ...unless(now.metric !== aim.metric, 'both shares are values of one metric'),
    ];
  },
  undoings: [
    { how: 'one has no base', undo: stripFigure('f4-013', 'base'), fault: 'a share does not say of what' },
    {
      how: 'both have the same base',
      undo: (atlas) => {
        const { base } = figureOf(atlas, 'f4-022');
        return base ? changeFigure('f4-013', { base })(atlas) : atlas;
      },
      fault: 'both shares are of one whole',
    },
    {
      how: 'both are of one metric',
      undo: changeFigure('f4-022', { metric: 'advanced_manufacturing_share_of_industrial_output' }),
      fault: 'both shares are values of one metric',
    },
  ],
};

export const wordingTraps = [garbledFiguresAreDoubted, sharesHaveTheirOwnBase];
