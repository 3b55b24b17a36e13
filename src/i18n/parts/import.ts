import type { ClassMethod } from '../../domain/choropleth/classing.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { ReadingConfidence } from '../../own-data/datum/evidence.ts';
import { enImportTexts } from './importTexts.en.ts';
import { zhImportTexts } from './importTexts.zh.ts';

/** What the import panel says. */
export interface ImportTexts {
  readonly choose: string;
  readonly formats: string;
  readonly privacy: string;
  readonly dropHint: string;
  readonly reading: (file: string) => string;
  readonly progress: (finished: number, total: number, records: string) => string;
  readonly placing: (name: string) => string;
  readonly cancel: string;
  readonly problems: {
    readonly heading: string;
    readonly dismiss: string;
    readonly more: (count: number) => string;
  };
  readonly records: (count: string) => string;
  readonly question: {
    readonly legend: string;
    readonly left: (count: number) => string;
    readonly confidence: Readonly<Record<ReadingConfidence, string>>;
    readonly notConvertible: (name: string) => string;
    readonly unknownSystem: (name: string) => string;
    readonly none: string;
    readonly others: string;
    readonly lies: (west: string, south: string, east: string, north: string) => string;
    readonly elsewhere: string;
    readonly preview: string;
    readonly confirm: string;
    readonly dismiss: string;
    readonly keepDatum: string;
  };
  readonly layers: {
    readonly heading: string;
    readonly empty: string;
    readonly show: (name: string) => string;
    readonly shown: (shown: string, all: string) => string;
    readonly zoom: string;
    readonly remove: string;
    readonly name: string;
    readonly format: string;
    readonly datum: string;
    readonly changeDatum: string;
    readonly withoutPosition: (count: string) => string;
  };
  readonly colour: {
    readonly by: string;
    readonly one: string;
    readonly classes: string;
    readonly methods: Readonly<Record<ClassMethod, string>>;
    readonly none: string;
    readonly other: (count: string) => string;
    readonly range: (least: string, most: string) => string;
  };
  readonly filter: {
    readonly heading: string;
    readonly add: string;
    readonly choose: string;
    readonly remove: (column: string) => string;
    readonly least: string;
    readonly most: string;
    readonly contains: string;
    readonly empty: string;
  };
  readonly table: {
    readonly open: string;
    readonly close: string;
    readonly caption: (name: string) => string;
    readonly row: string;
    readonly sort: (column: string) => string;
    readonly showRow: (row: string) => string;
    readonly scroll: string;
  };
  readonly record: {
    readonly heading: (row: string, layer: string) => string;
    readonly zoom: string;
    /** Opens the study area tool with it. */
    readonly study: string;
    readonly close: string;
    readonly empty: string;
    readonly none: string;
  };
  readonly keep: {
    readonly label: string;
    readonly note: string;
    readonly kept: string;
    readonly failed: string;
  };
  readonly notices: {
    readonly asked: (name: string) => string;
    readonly placed: (name: string, records: string) => string;
    readonly refused: (count: number) => string;
    readonly removed: (name: string) => string;
  };
}

export const importTexts: Readonly<Record<Language, ImportTexts>> = { zh: zhImportTexts, en: enImportTexts };
