import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { downloadFiles } from '../../../src/compiler/downloads/downloadFiles.ts';
import { readCsv } from './readCsv.ts';
import { smallAtlas, smallGeometry } from './smallAtlas.ts';

/** The rules of Frictionless Data Package v1 that a reader's program relies on. */
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'boolean']),
  description: z.string().min(1),
  constraints: z.strictObject({ required: z.boolean(), enum: z.array(z.string()).min(1).optional() }),
});
const foreignKey = z.strictObject({
  fields: z.string(),
  reference: z.strictObject({ resource: z.string(), fields: z.string() }),
});
const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.tuple([z.literal('')]),
  primaryKey: z.string().optional(),
  foreignKeys: z.array(foreignKey),
});
const licenses = z.array(z.object({ path: z.string(), title: z.string() })).min(1);
const resource = z.object({
  name: z.string().regex(/^[-a-z0-9._]+$/),
  path: z.string().regex(/^[^/.][^:]*$/),
  profile: z.enum(['tabular-data-resource', 'data-resource']),
  encoding: z.literal('utf-8'),
  mediatype: z.string(),
  licenses: licenses.optional(),
  schema: schema.optional(),
});
const descriptor = z.object({
  profile: z.literal('data-package'),
  name: z.string().regex(/^[-a-z0-9._]+$/),
  licenses,
  sources: z.array(z.strictObject({ title: z.string().min(1), path: z.url().optional() })),
  resources: z.array(resource).min(1),
});

const files = downloadFiles(smallAtlas, smallGeometry);
const packaged = descriptor.parse(JSON.parse(String(files.get('datapackage.json'))));
const tables = packaged.resources.flatMap(({ name, path, schema }) =>
  schema === undefined ? [] : [{ name, path, schema, ...readCsv(String(files.get(path))) }],
);
const column = (table: string, name: string) =>
  tables.find((candidate) => candidate.name === table)?.records.map((record) => record[name]) ?? [];

describe('datapackage.json', () => {
  it('describes every data file, each under its own name', () => {
    const paths = packaged.resources.map(({ path }) => path);
    const data = [...files.keys()].filter((path) => /\.(csv|geojson|json)$/.test(path));
    expect(paths.toSorted()).toEqual(data.filter((path) => path !== 'datapackage.json').toSorted());
    expect(new Set(packaged.resources.map(({ name }) => name)).size).toBe(paths.length);
  });

  it('states the terms of the district borders apart', () => {
    const withTerms = packaged.resources.filter((candidate) => candidate.licenses !== undefined);
    expect(withTerms.map(({ path, licenses }) => [path, licenses?.[0]?.path])).toEqual([
      ['districts.geojson', 'LICENCES.txt'],
    ]);
    expect(files.get('LICENCES.txt')).toContain('AMap');
  });

  it.each(tables)('$path has the described columns, and values of the described types', (table) => {
    const { fields, primaryKey } = table.schema;
    expect(table.header).toEqual(fields.map(({ name }) => name));
    for (const { name, type, constraints } of fields) {
      const values = table.records.map((record) => record[name] ?? '');
      const filled = values.filter((value) => value !== '');
      if (constraints.required) expect(filled, name).toEqual(values);
      if (type === 'number') expect(filled.filter((value) => !/^-?\d+(\.\d+)?$/.test(value))).toEqual([]);
      if (type === 'boolean') expect(['true', 'false']).toEqual(expect.arrayContaining(filled));
      if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(filled));
    }
    const keys = table.records.map((record) => record[primaryKey ?? '']);
    if (primaryKey !== undefined) expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(tables)('$path refers only to rows that are there', ({ name, schema, records }) => {
    for (const { fields, reference } of schema.foreignKeys) {
      const targets = column(reference.resource === '' ? name : reference.resource, reference.fields);
      const used = records.map((record) => record[fields] ?? '').filter((value) => value !== '');
      expect(targets).toEqual(expect.arrayContaining(used));
    }
  });

  it('ties figures to their places, metrics and sources', () => {
    const figures = tables.find(({ path }) => path === 'figures.csv');
    const ties = figures?.schema.foreignKeys.map(({ fields, reference }) => [fields, reference.resource]);
    expect(ties).toEqual([
      ['place', 'places'],
      ['metric', 'metrics'],
      ['source', 'sources'],
    ]);
  });
});
