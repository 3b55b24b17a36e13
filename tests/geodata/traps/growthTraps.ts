import { figureGroups } from '../../../src/domain/figureGroups.ts';
import { isGrowth } from '../../../src/domain/growth.ts';
import { changeFigure, figureOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** "Increased by 1.2 times" in one document and "120 percent" in another. */
const timesArePercent: Trap = {
  name: '"1.2 times" is an increase of 120 percent, told once',
  claim: (atlas) => {
    const growth = atlas.figures.filter(({ metric }) => metric === 'cross_border_ecommerce_trade_growth');
    const entries = figureGroups(growth, 'guangzhou', '2020-01-01').flatMap((group) => group.entries);
    return [
      ...growth.flatMap((figure) => [
        ...unless(
          figure.unit === 'percent' && figure.value === 120,
          `${figure.id} is ${figure.value}, not 120 %`,
        ),
        ...unless(isGrowth(figure) && figure.comparedWith === '2015', `${figure.id} is no growth over 2015`),
      ]),
      ...unless(growth.length > 1, 'a wording is lacking'),
      ...unless(entries.length === 1, `the growth is shown ${entries.length} times`),
      ...unless(
        figureOf(atlas, 'f1-018').restates?.as === 'rewording',
        '"1.2 times" is not told as other words',
      ),
    ];
  },
  undoings: [
    {
      how: '1.2 times is taken for a factor',
      undo: changeFigure('f1-018', { value: 20 }),
      fault: 'f1-018 is 20, not 120 %',
    },
    {
      how: '1.2 times is taken for 1.2 percent',
      undo: changeFigure('f1-018', { value: 1.2 }),
      fault: 'f1-018 is 1.2, not 120 %',
    },
    {
      how: 'both wordings are shown',
      undo: stripFigure('f1-018', 'restates'),
      fault: 'the growth is shown 2 times',
    },
  ],
};

export const growthTraps = [timesArePercent];
