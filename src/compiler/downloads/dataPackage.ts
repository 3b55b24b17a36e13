import type { Atlas } from '../../domain/atlas.ts';
import { atlasLicence, type DataLicence, districtBorderLicence } from './licences.ts';
import type { Table } from './table.ts';

/** A file of the package that is not a table. */
export interface PlainResource {
  readonly path: string;
  readonly title: string;
  readonly mediatype: string;
}

/** The description of all files for programs: a Frictionless Data Package, version 1. */
export function dataPackage(atlas: Atlas, tables: readonly Table[], others: readonly PlainResource[]) {
  return {
    profile: 'data-package',
    name: 'guangzhou-zone-atlas',
    title: 'Guangzhou Zone Atlas / 广州产业园区地图',
    description:
      "Published figures, organisations, events and outlines of Guangzhou's industrial and e-commerce zones, each with its source. Read README.txt first.",
    factsEdition: atlas.factsEdition,
    mapEdition: atlas.mapEdition,
    licenses: [atlasLicence],
    sources: atlas.sources.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    resources: [...tables.map(tabularResource), ...others.map(plainResource)],
  };
}

function tabularResource(table: Table) {
  return {
    profile: 'tabular-data-resource',
    name: resourceName(table.path),
    path: table.path,
    title: `${table.title.en} / ${table.title.zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      ...(table.keyed ? { primaryKey: 'id' } : {}),
      foreignKeys: table.columns.flatMap((column) => foreignKeys(table, column)),
    },
  };
}

function field(column: Table['columns'][number]) {
  return {
    name: column.name,
    type: column.type,
    description: `${column.description.en} / ${column.description.zh}`,
    constraints: {
      required: column.required === true,
      ...(column.values === undefined ? {} : { enum: column.values }),
    },
  };
}

/** A reference within one file names the empty string, by the table schema. */
function foreignKeys(table: Table, { name, refersTo }: Table['columns'][number]) {
  if (refersTo === undefined) return [];
  const resource = refersTo === table.path ? '' : resourceName(refersTo);
  return [{ fields: name, reference: { resource, fields: 'id' } }];
}

function plainResource({ path, title, mediatype }: PlainResource) {
  const licenses: readonly DataLicence[] = path === 'districts.geojson' ? [districtBorderLicence] : [];
  const format = path.split('.').at(-1);
  return {
    profile: 'data-resource',
    name: resourceName(path),
    path,
    title,
    format,
    mediatype,
    encoding: 'utf-8',
    ...(licenses.length > 0 ? { licenses } : {}),
  };
}

/** Names are lower case and unique: a table and a file of the same stem differ by their format. */
function resourceName(path: string): string {
  return path.endsWith('.csv') ? path.slice(0, -'.csv'.length) : path.replaceAll('.', '-');
}
