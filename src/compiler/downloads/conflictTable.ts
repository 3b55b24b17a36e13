import type { Atlas } from '../../domain/atlas.ts';
import { conversionConflicts, figureConflicts } from '../../domain/conflicts.ts';
import { type Figure, figureStatuses, qualifiers } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import { baseUnits } from '../../domain/unit.ts';
import { citationColumns, evidenceColumn, periodColumns, textColumns } from './citationColumns.ts';
import { type Column, makeTable, type Table } from './table.ts';

/** How the atlas stands to one of several answers. */
const standings = ['preferred', 'not-preferred', 'undecided', 'conversion'] as const;

interface Row {
  readonly conflict: string;
  readonly figure: Figure;
  readonly standing: (typeof standings)[number];
  readonly reason: LocalizedText | undefined;
}

/** Figures on which sources disagree, side by side: one row for each answer. */
export function conflictTable(atlas: Atlas): Table {
  const places = new Map(atlas.places.map(({ id, name }) => [id, name]));
  const metrics = new Map(atlas.metrics.map(({ id, label }) => [id, label]));
  const columns: readonly Column<Row>[] = [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: {
        en: 'id of the figure, in figures.csv or figures-beyond.csv',
        zh: 'figures.csv 或 figures-beyond.csv 中的数据编号',
      },
      cell: ({ figure }) => figure.id,
    },
    conflictColumn,
    referenceColumn('place', 'places.csv', { en: 'id of the place', zh: '地点的编号' }),
    ...textColumns<Row>('place', { en: 'name of the place', zh: '地点名称' }, ({ figure }) =>
      places.get(figure.place),
    ),
    referenceColumn('metric', 'metrics.csv', { en: 'id of what is measured', zh: '指标的编号' }),
    ...textColumns<Row>('metric', { en: 'name of the metric', zh: '指标名称' }, ({ figure }) =>
      metrics.get(figure.metric),
    ),
    ...answerColumns,
  ];
  const title = { en: 'Where sources disagree', zh: '出处不一致的数据' };
  return makeTable({ path: 'conflicts.csv', title }, columns, rowsOf(atlas.figures));
}

function rowsOf(figures: readonly Figure[]): readonly Row[] {
  const values = figureConflicts(figures).flatMap(({ figures: answers, preferred, reason }) =>
    answers.map((figure): Row => {
      const decided = figure === preferred ? 'preferred' : 'not-preferred';
      const conflict = answers[0]?.id ?? figure.id;
      return { conflict, figure, standing: preferred ? decided : 'undecided', reason };
    }),
  );
  const conversions = conversionConflicts(figures).flatMap(({ original, figures: answers }) =>
    answers.map(
      (figure): Row => ({ conflict: original.id, figure, standing: 'conversion', reason: undefined }),
    ),
  );
  return [...values, ...conversions];
}

const conflictColumn: Column<Row> = {
  name: 'conflict',
  type: 'string',
  required: true,
  description: {
    en: 'the same for all answers to one question; for conversions the id of the figure converted',
    zh: '同一问题的各个答案相同；货币换算则为被换算数据的编号',
  },
  cell: ({ conflict }) => conflict,
};

function referenceColumn(
  name: 'place' | 'metric',
  refersTo: 'places.csv' | 'metrics.csv',
  description: LocalizedText,
): Column<Row> {
  return { name, type: 'string', required: true, refersTo, description, cell: ({ figure }) => figure[name] };
}

const ofFigure = (column: Column<Figure>): Column<Row> => ({
  ...column,
  cell: (row) => column.cell(row.figure),
});

const answerColumns: readonly Column<Row>[] = [
  ofFigure({
    name: 'qualifier',
    type: 'string',
    required: true,
    values: qualifiers,
    description: { en: 'how exactly the source states the value', zh: '出处对数值的限定' },
    cell: (figure) => figure.qualifier,
  }),
  ofFigure({
    name: 'value',
    type: 'number',
    required: true,
    description: { en: 'the value in its unit; of a range the lower end', zh: '数值；区间为下限' },
    cell: (figure) => figure.value,
  }),
  ofFigure({
    name: 'value_max',
    type: 'number',
    description: { en: 'upper end of a range', zh: '区间的上限' },
    cell: (figure) => figure.valueMax ?? null,
  }),
  ofFigure({
    name: 'unit',
    type: 'string',
    required: true,
    values: Object.keys(baseUnits),
    description: { en: 'base unit of the value', zh: '数值的基本单位' },
    cell: (figure) => figure.unit,
  }),
  ...periodColumns.map(ofFigure),
  ofFigure({
    name: 'status',
    type: 'string',
    required: true,
    values: figureStatuses,
    description: { en: 'what kind of statement the number is', zh: '数据性质：实际、计划、目标、预测、协议' },
    cell: (figure) => figure.status,
  }),
  ofFigure(evidenceColumn),
  ...citationColumns.map(ofFigure),
  {
    name: 'standing',
    type: 'string',
    required: true,
    values: standings,
    description: {
      en: 'whether the atlas prefers this answer; "conversion": the sources agree on the amount and convert it at different rates',
      zh: '本图集是否采用此答案；conversion 表示金额一致，只是换算汇率不同',
    },
    cell: ({ standing }) => standing,
  },
  ...textColumns<Row>(
    'reason',
    { en: 'why one of the answers is preferred', zh: '采用其中一个答案的理由' },
    ({ reason }) => reason,
  ),
];
