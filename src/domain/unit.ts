import type { LocalizedText } from './localizedText.ts';

/** Units in which values are kept and published as data. */
export const baseUnits = {
  CNY: { zh: '元', en: 'yuan' },
  USD: { zh: '美元', en: 'US dollars' },
  percent: { zh: '%', en: '%' },
  m2: { zh: '平方米', en: 'm²' },
  persons: { zh: '人', en: 'people' },
  enterprises: { zh: '家企业', en: 'enterprises' },
  companies: { zh: '家公司', en: 'companies' },
  projects: { zh: '个项目', en: 'projects' },
  works: { zh: '项工作', en: 'works' },
  documents: { zh: '份文件', en: 'documents' },
  bases: { zh: '个基地', en: 'bases' },
  clusters: { zh: '个集聚区', en: 'clusters' },
  offices: { zh: '个办事处', en: 'offices' },
  scenarios: { zh: '个场景', en: 'scenarios' },
  fields: { zh: '个领域', en: 'fields' },
  categories: { zh: '个类别', en: 'categories' },
  actions: { zh: '项行动', en: 'actions' },
  sites: { zh: '个地块', en: 'sites' },
  seconds: { zh: '秒', en: 'seconds' },
  years: { zh: '年', en: 'years' },
  meters: { zh: '米', en: 'm' },
  rank: { zh: '位', en: 'rank' },
} as const satisfies Record<string, LocalizedText>;
export type BaseUnit = keyof typeof baseUnits;

/** Units in which sources state values, each with its base unit and factor. */
export const statedUnits = {
  'million CNY': { base: 'CNY', factor: 1e6 },
  'billion CNY': { base: 'CNY', factor: 1e9 },
  'trillion CNY': { base: 'CNY', factor: 1e12 },
  'million USD': { base: 'USD', factor: 1e6 },
  'billion USD': { base: 'USD', factor: 1e9 },
  'million persons': { base: 'persons', factor: 1e6 },
  /** Chinese acre, 亩: 1/15 hectare by definition (GB 3100 lists it among units in use). */
  mu: { base: 'm2', factor: 10_000 / 15 },
  hectares: { base: 'm2', factor: 1e4 },
  km2: { base: 'm2', factor: 1e6 },
  km: { base: 'meters', factor: 1e3 },
} as const satisfies Record<string, { base: BaseUnit; factor: number }>;
export type StatedUnit = keyof typeof statedUnits | BaseUnit;

/** The base unit of a stated unit. */
export function baseUnitOf(unit: StatedUnit): BaseUnit {
  return isScaled(unit) ? statedUnits[unit].base : unit;
}

/**
 * A stated value in its base unit, without binary noise: 14.68 billion CNY is 14680000000.
 * Fifteen significant digits survive any decimal a source prints.
 */
export function toBaseUnit(value: number, unit: StatedUnit): number {
  return isScaled(unit) ? Number((value * statedUnits[unit].factor).toPrecision(15)) : value;
}

function isScaled(unit: StatedUnit): unit is keyof typeof statedUnits {
  return unit in statedUnits;
}
