import type { Atlas } from '../../domain/atlas.ts';
import { type Figure, figureStatuses, qualifiers } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import { baseUnits } from '../../domain/unit.ts';
import { citationColumns, periodColumns, textColumns } from './citationColumns.ts';
import { figureNote } from './figureNote.ts';
import { type Column, makeTable, type Table, type TablePath } from './table.ts';

interface Row {
  readonly figure: Figure;
  readonly note: LocalizedText | undefined;
}

/**
 * Figures as a table. The columns and their order are a public contract.
 * @param figures the rows, in their order; all of one evidence class
 */
export function figureTable(
  path: TablePath,
  title: LocalizedText,
  figures: readonly Figure[],
  atlas: Atlas,
): Table {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const rows = figures.map((figure) => ({ figure, note: figureNote(figure, places.get(figure.place)) }));
  return makeTable({ path, title }, columns, rows);
}

const ofFigure = (column: Column<Figure>): Column<Row> => ({
  ...column,
  cell: (row) => column.cell(row.figure),
});

const columns: readonly Column<Row>[] = [
  ofFigure({
    name: 'id',
    type: 'string',
    required: true,
    description: { en: 'id of the figure', zh: '数据编号' },
    cell: (figure) => figure.id,
  }),
  ofFigure({
    name: 'place',
    type: 'string',
    required: true,
    refersTo: 'places.csv',
    description: { en: 'id of the place it belongs to', zh: '所属地点的编号' },
    cell: (figure) => figure.place,
  }),
  ofFigure({
    name: 'metric',
    type: 'string',
    required: true,
    refersTo: 'metrics.csv',
    description: { en: 'id of what is measured', zh: '指标的编号' },
    cell: (figure) => figure.metric,
  }),
  ofFigure({
    name: 'qualifier',
    type: 'string',
    required: true,
    values: qualifiers,
    description: {
      en: 'how exactly the source states the value',
      zh: '出处对数值的限定：确数、约、近、超过、区间',
    },
    cell: (figure) => figure.qualifier,
  }),
  ofFigure({
    name: 'value',
    type: 'number',
    required: true,
    description: {
      en: 'the value in its unit; of a range the lower end',
      zh: '以该单位计的数值；区间为下限',
    },
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
    description: {
      en: 'base unit of the value: no thousands or millions',
      zh: '数值的基本单位，不含千、万、亿',
    },
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
  ...citationColumns.map(ofFigure),
  ...textColumns<Row>(
    'note',
    {
      en: 'wording, base of a share, doubts, and which figure it repeats',
      zh: '措辞、基数、疑点，以及与哪条数据重复',
    },
    (row) => row.note,
  ),
];
