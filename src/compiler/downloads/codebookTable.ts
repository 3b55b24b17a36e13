import { type Column, listCell, makeTable, type Table } from './table.ts';

interface Row {
  readonly table: Table;
  readonly column: Table['columns'][number];
}

/** What every column of the given tables holds, in both languages. */
export function codebookTable(tables: readonly Table[]): Table {
  const rows = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const title = { en: 'Code book', zh: '字段说明' };
  return makeTable({ path: 'codebook.csv', title, keyed: false }, columns, rows);
}

const columns: readonly Column<Row>[] = [
  {
    name: 'file',
    type: 'string',
    required: true,
    description: { en: 'file', zh: '文件' },
    cell: ({ table }) => table.path,
  },
  {
    name: 'column',
    type: 'string',
    required: true,
    description: { en: 'column of the file', zh: '字段' },
    cell: ({ column }) => column.name,
  },
  {
    name: 'type',
    type: 'string',
    required: true,
    description: { en: 'type of its values', zh: '类型' },
    cell: ({ column }) => column.type,
  },
  {
    name: 'values',
    type: 'string',
    description: { en: 'the only values there are, separated by ;', zh: '取值范围，以 ; 分隔' },
    cell: ({ column }) => listCell(column.values ?? []),
  },
  {
    name: 'description_en',
    type: 'string',
    required: true,
    description: { en: 'what it holds, in English', zh: '含义（英文）' },
    cell: ({ column }) => column.description.en,
  },
  {
    name: 'description_zh',
    type: 'string',
    required: true,
    description: { en: 'what it holds, in Chinese', zh: '含义（中文）' },
    cell: ({ column }) => column.description.zh,
  },
];
