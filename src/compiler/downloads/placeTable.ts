import type { Atlas } from '../../domain/atlas.ts';
import { certainties, datums, type OutlineSummary } from '../../domain/outline.ts';
import { layerIds, type Place, placeKinds, planRoles, zoneLevels } from '../../domain/place.ts';
import { roundDegrees } from '../../domain/roundPositions.ts';
import { evidenceColumn, textColumns } from './citationColumns.ts';
import { type Column, listCell, makeTable, type Table } from './table.ts';

interface Row {
  readonly place: Place;
  readonly outline: OutlineSummary | undefined;
}

/** Every place of the atlas, also those that are named but cannot be located. */
export function placeTable(atlas: Atlas): Table {
  const outlines = new Map(atlas.outlines.map((outline) => [outline.place, outline]));
  const rows = atlas.places.map((place) => ({ place, outline: outlines.get(place.id) }));
  return makeTable({ path: 'places.csv', title: { en: 'Places', zh: '地点' } }, columns, rows);
}

const columns: readonly Column<Row>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { en: 'id of the place', zh: '地点编号' },
    cell: ({ place }) => place.id,
  },
  ...textColumns<Row>('name', { en: 'name of the place', zh: '地点名称' }, ({ place }) => place.name),
  {
    name: 'name_is_published',
    type: 'boolean',
    required: true,
    description: {
      en: 'false where the sources give no name and this one is a description',
      zh: 'false 表示出处未给出名称，此处为描述',
    },
    cell: ({ place }) => place.nameIsPublished,
  },
  {
    name: 'aliases',
    type: 'string',
    description: { en: 'other names, separated by ;', zh: '其他名称，以 ; 分隔' },
    cell: ({ place }) => listCell(place.aliases),
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: placeKinds,
    description: { en: 'kind of place', zh: '地点类型：市、区、园区、项目、枢纽' },
    cell: ({ place }) => place.kind,
  },
  {
    name: 'layer',
    type: 'string',
    values: layerIds,
    description: { en: 'layer of the map it is drawn in', zh: '所属图层' },
    cell: ({ place }) => place.layer ?? null,
  },
  {
    name: 'role',
    type: 'string',
    values: planRoles,
    description: { en: 'part in the "1 + 1 + 9" plan', zh: '在“1+1+9”规划中的角色' },
    cell: ({ place }) => place.role ?? null,
  },
  {
    name: 'level',
    type: 'string',
    values: zoneLevels,
    description: { en: 'who approved the zone; empty where not published', zh: '批准级别；未公布则为空' },
    cell: ({ place }) => place.level ?? null,
  },
  {
    name: 'districts',
    type: 'string',
    description: { en: 'ids of the districts it lies in, separated by ;', zh: '所在区的编号，以 ; 分隔' },
    cell: ({ place }) => listCell(place.districts),
  },
  {
    name: 'parent',
    type: 'string',
    refersTo: 'places.csv',
    description: { en: 'id of the place it is part of', zh: '上级地点的编号' },
    cell: ({ place }) => place.parent ?? null,
  },
  {
    name: 'adcode',
    type: 'string',
    description: { en: 'administrative division code', zh: '行政区划代码' },
    cell: ({ place }) => place.adcode ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    description: { en: 'label point, degrees, WGS-84', zh: '标注点经度（WGS-84，度）' },
    cell: ({ outline }) => (outline === undefined ? null : roundDegrees(outline.labelPoint[0])),
  },
  {
    name: 'latitude',
    type: 'number',
    description: { en: 'label point, degrees, WGS-84', zh: '标注点纬度（WGS-84，度）' },
    cell: ({ outline }) => (outline === undefined ? null : roundDegrees(outline.labelPoint[1])),
  },
  {
    name: 'certainty',
    type: 'string',
    values: certainties,
    description: {
      en: 'how sure the outline is; empty where the place is not located',
      zh: '边界的可靠程度；未定位则为空',
    },
    cell: ({ outline }) => outline?.certainty ?? null,
  },
  {
    name: 'uncertainty_m',
    type: 'number',
    description: {
      en: 'metres within which the true place or edge lies',
      zh: '真实位置或边界所在的范围（米）',
    },
    cell: ({ outline }) => outline?.uncertaintyMeters ?? null,
  },
  {
    name: 'datum_of_origin',
    type: 'string',
    values: datums,
    description: { en: 'datum the position was given in before conversion', zh: '换算前的坐标系' },
    cell: ({ outline }) => outline?.datum ?? null,
  },
  ...textColumns<Row>(
    'method',
    { en: 'how the outline was made', zh: '边界的来历' },
    (row) => row.outline?.method,
  ),
  { ...evidenceColumn, cell: ({ place }) => place.evidence },
];
