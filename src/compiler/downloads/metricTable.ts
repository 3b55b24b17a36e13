import { type Metric, metricGroups } from '../../domain/metric.ts';
import { textColumns } from './citationColumns.ts';
import { type Column, listCell, makeTable, type Table } from './table.ts';

/** What the figures measure. */
export function metricTable(metrics: readonly Metric[]): Table {
  return makeTable({ path: 'metrics.csv', title: { en: 'Metrics', zh: '指标' } }, columns, metrics);
}

const columns: readonly Column<Metric>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { en: 'id of the metric', zh: '指标编号' },
    cell: (metric) => metric.id,
  },
  ...textColumns<Metric>('label', { en: 'name of the metric', zh: '指标名称' }, (metric) => metric.label),
  {
    name: 'group',
    type: 'string',
    required: true,
    values: metricGroups,
    description: { en: 'subject', zh: '类别' },
    cell: (metric) => metric.group,
  },
  {
    name: 'units',
    type: 'string',
    required: true,
    description: { en: 'units its figures may have, separated by ;', zh: '可用的单位，以 ; 分隔' },
    cell: (metric) => listCell(metric.units),
  },
  {
    name: 'additive',
    type: 'boolean',
    required: true,
    description: { en: 'whether figures of several places may be summed', zh: '不同地点的数值可否相加' },
    cell: (metric) => metric.additive,
  },
  ...textColumns<Metric>('definition', { en: 'definition', zh: '定义' }, (metric) => metric.definition),
];
