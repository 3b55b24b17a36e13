import type { Atlas } from '../../domain/atlas.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { placeFeatures } from '../../domain/placeFeatures.ts';
import { archive } from './archive.ts';
import { codebookTable } from './codebookTable.ts';
import { conflictTable } from './conflictTable.ts';
import { dataPackage, type PlainResource } from './dataPackage.ts';
import { figureTable } from './figureTable.ts';
import { gapTable } from './gapTable.ts';
import { licencesPath, licencesText } from './licences.ts';
import { metricTable } from './metricTable.ts';
import { placeTable } from './placeTable.ts';
import { readmeTexts } from './readmeTexts.ts';
import { sourceTable } from './sourceTable.ts';
import { eventTable, tenancyTable } from './statementTables.ts';
import type { Table } from './table.ts';

/**
 * Every file served below `data/`, by its path there; the same bytes for the same atlas. Figures of
 * the five source documents and of other publications never share a file, except where they
 * disagree and stand against each other.
 */
export function downloadFiles(atlas: Atlas, geometry: AtlasGeometry): Map<string, string | Uint8Array> {
  const tables = allTables(atlas);
  const described = dataPackage(atlas, tables, plainResources);
  const readme = readmeTexts(atlas);
  const files = new Map([
    ['README.txt', readme.en],
    ['README.zh.txt', readme.zh],
    [licencesPath, licencesText],
    ['datapackage.json', json(described)],
    ...tables.map((table): [string, string] => [table.path, table.csv]),
    ['figures.json', json(figuresOf(atlas, 'source-documents'))],
    ['figures-beyond.json', json(figuresOf(atlas, 'beyond-documents'))],
    ['sources.json', json(atlas.sources)],
    ['places.geojson', compactJson(placeFeatures(atlas, geometry.outlines))],
    ['districts.geojson', compactJson(placeFeatures(atlas, geometry.districts))],
  ]);
  return new Map<string, string | Uint8Array>([...files, ['atlas.zip', archive(files)]]);
}

const plainResources: readonly PlainResource[] = [
  { path: 'figures.json', title: 'Figures of the five documents, in full', mediatype: 'application/json' },
  {
    path: 'figures-beyond.json',
    title: 'Figures of other publications, in full',
    mediatype: 'application/json',
  },
  { path: 'sources.json', title: 'Sources, in full', mediatype: 'application/json' },
  { path: 'places.geojson', title: 'Outlines of zones, sites and hubs', mediatype: 'application/geo+json' },
  { path: 'districts.geojson', title: 'Districts', mediatype: 'application/geo+json' },
];

function allTables(atlas: Atlas): readonly Table[] {
  const ofDocuments = { en: 'Figures of the five documents', zh: '五份文件中的数据' };
  const beyond = { en: 'Figures of other publications', zh: '其他出版物的数据' };
  const tables = [
    figureTable('figures.csv', ofDocuments, figuresOf(atlas, 'source-documents'), atlas),
    figureTable('figures-beyond.csv', beyond, figuresOf(atlas, 'beyond-documents'), atlas),
    tenancyTable(atlas),
    eventTable(atlas),
    placeTable(atlas),
    metricTable(atlas.metrics),
    sourceTable(atlas.sources),
    conflictTable(atlas),
    gapTable(atlas),
  ];
  return [...tables, codebookTable(tables)];
}

function figuresOf(atlas: Atlas, evidence: Atlas['figures'][number]['evidence']) {
  return atlas.figures.filter((figure) => figure.evidence === evidence);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function compactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
