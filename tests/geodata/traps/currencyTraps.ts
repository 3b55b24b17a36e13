import type { Atlas } from '../../../src/domain/atlas.ts';
import { addFigureLike, changeFigure, figureOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

const tradeOf = ({ figures }: Atlas) =>
  figures.filter(
    ({ place, metric, period }) =>
      place === 'guangzhou' && metric === 'cross_border_ecommerce_trade' && period === '2016',
  );

/** US$2.21 billion in one document and 14.68 billion yuan in another are one fact. */
const oneFactInTwoCurrencies: Trap = {
  name: 'US$2.21 billion and 14.68 billion yuan of trade are one fact',
  claim: (atlas) => {
    const facts = tradeOf(atlas).filter(({ restates }) => !restates);
    const [fact] = facts;
    const dollars = tradeOf(atlas).filter(({ unit }) => unit === 'USD');
    return [
      ...unless(facts.length === 1, `the trade of 2016 is counted ${facts.length} times`),
      ...unless(fact?.unit === 'CNY' && fact.value === 14_680_000_000, 'the fact is not 14.68 billion yuan'),
      ...unless(
        dollars.some(({ value }) => value === 2_210_000_000),
        'the dollars are lacking',
      ),
      ...dollars.flatMap(({ restates }) =>
        unless(
          restates?.as === 'currency-conversion' && restates.figure === fact?.id,
          'the dollars do not convert the yuan',
        ),
      ),
    ];
  },
  undoings: [
    {
      how: 'the dollars stand alone',
      undo: stripFigure('f1-017', 'restates'),
      fault: 'the trade of 2016 is counted 2 times',
    },
    {
      how: 'the yuan are made from the dollars',
      undo: changeFigure('f2-038', { restates: { figure: 'f1-017', as: 'currency-conversion' } }),
      fault: 'the trade of 2016 is counted 0 times',
    },
    {
      how: 'the yuan are converted by the rate of another year',
      undo: changeFigure('f2-038', { value: 15_200_000_000 }),
      fault: 'the fact is not 14.68 billion yuan',
    },
    {
      how: 'the dollars repeat instead of convert',
      undo: changeFigure('f1-017', { restates: { figure: 'f2-038', as: 'repetition' } }),
      fault: 'the dollars do not convert the yuan',
    },
  ],
};

/** The rates inside the documents differ (7.00, 6.64, 6.67, 6.62): no yuan value is worked out. */
const noYuanFromDollars: Trap = {
  name: 'no yuan value is worked out from dollars',
  claim: (atlas) => [
    ...atlas.figures.flatMap((figure) => {
      if (figure.unit !== 'CNY' || !figure.restates) return [];
      const { unit } = figureOf(atlas, figure.restates.figure);
      return unless(unit === 'CNY', `${figure.id} restates ${unit} in yuan`);
    }),
    ...atlas.figures
      .filter(({ unit }) => unit === 'USD')
      .flatMap(({ id, place, metric, period, restates }) => {
        if (restates) {
          const { unit } = figureOf(atlas, restates.figure);
          return unless(
            unit === 'CNY' && restates.as === 'currency-conversion',
            `${id} is not the conversion of a yuan figure`,
          );
        }
        const inYuan = atlas.figures.filter(
          (other) =>
            other.unit === 'CNY' &&
            other.place === place &&
            other.metric === metric &&
            other.period === period,
        );
        return [
          ...unless(metric === 'online_store_retail_sales', `${id} has lost its yuan figure`),
          ...inYuan.map((other) => `${other.id} gives in yuan what is published in dollars only`),
        ];
      }),
  ],
  undoings: [
    {
      how: 'retail sales in yuan are added',
      undo: addFigureLike('f1-019', { id: 'retail-cny', unit: 'CNY', value: 63_100_000_000 }),
      fault: 'retail-cny gives in yuan what is published in dollars only',
    },
    {
      how: 'retail sales in yuan are added as a conversion',
      undo: addFigureLike('f1-019', {
        id: 'retail-cny',
        unit: 'CNY',
        value: 63_100_000_000,
        restates: { figure: 'f1-019', as: 'currency-conversion' },
      }),
      fault: 'retail-cny restates USD in yuan',
    },
    {
      how: 'the dollars of Foxconn stand alone',
      undo: stripFigure('f2-013', 'restates'),
      fault: 'f2-013 has lost its yuan figure',
    },
    {
      how: 'the dollars of the GDP are a rewording',
      undo: changeFigure('f1-011', { restates: { figure: 'f1-010', as: 'rewording' } }),
      fault: 'f1-011 is not the conversion of a yuan figure',
    },
  ],
};

export const currencyTraps = [oneFactInTwoCurrencies, noYuanFromDollars];
