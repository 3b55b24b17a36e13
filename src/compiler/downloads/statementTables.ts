import type { Atlas } from '../../domain/atlas.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import { type AtlasEvent, statementStatuses, type Tenancy, tenancyStatuses } from '../../domain/statement.ts';
import { citationColumns, evidenceColumn, periodColumns, textColumns } from './citationColumns.ts';
import { type Column, listCell, makeTable, type Table } from './table.ts';

/** Organisations at places, one row for each organisation, place and period. */
export function tenancyTable(atlas: Atlas): Table {
  const names = new Map(atlas.organisations.map((organisation) => [organisation.id, organisation.name]));
  const columns: readonly Column<Tenancy>[] = [
    idColumn,
    {
      name: 'organisation',
      type: 'string',
      required: true,
      description: { en: 'id of the organisation', zh: '机构的编号' },
      cell: (row) => row.organisation,
    },
    ...textColumns<Tenancy>('organisation', { en: 'name of the organisation', zh: '机构名称' }, (row) =>
      names.get(row.organisation),
    ),
    ...placeColumns,
    {
      name: 'status',
      type: 'string',
      required: true,
      values: tenancyStatuses,
      description: {
        en: 'state of the organisation there',
        zh: '入驻状态：运营、在建、已宣布、考虑中、已离开',
      },
      cell: (row) => row.status,
    },
    ...periodColumns,
    evidenceColumn,
    ...citationColumns,
    ...textColumns<Tenancy>('note', noteDescription, (row) => joined([row.statusNote, row.note, row.doubt])),
  ];
  const title = { en: 'Organisations at places', zh: '各地点的机构' };
  return makeTable({ path: 'tenancies.csv', title }, columns, atlas.tenancies);
}

/** What happened, or was to happen, at places. */
export function eventTable(atlas: Atlas): Table {
  const columns: readonly Column<AtlasEvent>[] = [
    idColumn,
    ...placeColumns,
    ...textColumns<AtlasEvent>('title', { en: 'what happened', zh: '事件' }, (row) => row.title),
    {
      name: 'status',
      type: 'string',
      required: true,
      values: statementStatuses,
      description: { en: 'whether it happened or was announced', zh: '性质：实际、计划、目标、预测、协议' },
      cell: (row) => row.status,
    },
    {
      name: 'organisations',
      type: 'string',
      description: {
        en: 'ids of organisations that took part, separated by ;',
        zh: '相关机构的编号，以 ; 分隔',
      },
      cell: (row) => listCell(row.organisations),
    },
    ...periodColumns,
    evidenceColumn,
    ...citationColumns,
    ...textColumns<AtlasEvent>('note', noteDescription, (row) => joined([row.note, row.doubt])),
  ];
  return makeTable({ path: 'events.csv', title: { en: 'Events', zh: '事件' } }, columns, atlas.events);
}

const noteDescription = { en: 'remarks and doubts', zh: '说明与疑点' };

const idColumn: Column<{ readonly id: string }> = {
  name: 'id',
  type: 'string',
  required: true,
  description: { en: 'id of the statement', zh: '记录编号' },
  cell: (row) => row.id,
};

const placeColumns: readonly Column<{ readonly place: string; readonly alsoAbout: readonly string[] }>[] = [
  {
    name: 'place',
    type: 'string',
    required: true,
    refersTo: 'places.csv',
    description: { en: 'id of the place', zh: '地点的编号' },
    cell: (row) => row.place,
  },
  {
    name: 'also_about',
    type: 'string',
    description: { en: 'ids of other places it names, separated by ;', zh: '同时涉及的地点编号，以 ; 分隔' },
    cell: (row) => listCell(row.alsoAbout),
  },
];

function joined(texts: readonly (LocalizedText | undefined)[]): LocalizedText | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  return { en: present.map((text) => text.en).join(' '), zh: present.map((text) => text.zh).join('') };
}
