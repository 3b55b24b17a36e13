import type { PlaceKind } from './place.ts';
import { wholeAreaMetrics } from './publishedArea.ts';

/** What a reader may ask of a place, in the order of a profile. */
export const gapFields = [
  'name',
  'level',
  'approving-body',
  'approval-date',
  'industries',
  'area',
  'built-area',
  'available-plots',
  'organisations',
  'investment',
  'figures',
  'population',
  'gdp',
  'output',
  'tax',
  'firms',
  'jobs',
  'rent',
  'land-price',
  'location',
  'outline',
  'position-source',
  'utilities',
  'policies',
  'policy-validity',
  'contact',
] as const;
export type GapField = (typeof gapFields)[number];

/** Fields that a number answers. */
export type FigureField = 'area' | 'population' | 'gdp' | 'output' | 'tax' | 'firms' | 'jobs' | 'investment';

/** Metrics that answer a field. Growth rates answer none: they give no amount. */
export const fieldMetrics: Readonly<Record<FigureField, readonly string[]>> = {
  area: wholeAreaMetrics,
  population: ['population_census', 'residents'],
  gdp: ['gdp'],
  output: [
    'annual_turnover',
    'ecommerce_annual_turnover',
    'gdp',
    'intelligent_industry_output',
    'it_industry_output',
    'online_store_retail_sales',
    'planned_annual_output',
    'sales_revenue',
  ],
  tax: ['tax_revenue'],
  firms: ['company_count', 'industrial_enterprises', 'industrial_enterprises_above_designated_size'],
  jobs: ['planned_jobs'],
  investment: [
    'fixed_asset_investment',
    'investment',
    'key_projects_total_investment',
    'total_planned_investment',
  ],
};

/** Of a park or project: everything but how it was approved. */
const ofSite: readonly GapField[] = gapFields.filter(
  (field) =>
    !['level', 'approving-body', 'approval-date', 'population', 'gdp', 'position-source'].includes(field),
);

/**
 * The fields that make sense for a kind of place, in the order of a profile. The city and the province
 * are context: nobody asks the atlas for their plots or their contact office.
 */
export const fieldsOfKind: Readonly<Record<PlaceKind, readonly GapField[]>> = {
  zone: gapFields.filter((field) => !['population', 'gdp', 'position-source'].includes(field)),
  site: ofSite,
  district: [
    'area',
    'investment',
    'population',
    'gdp',
    'tax',
    'firms',
    'jobs',
    'location',
    'outline',
    'policy-validity',
    'contact',
  ],
  hub: ['location', 'position-source'],
  city: [],
};
