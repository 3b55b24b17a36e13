import type { PlaceKind } from './place.ts';
import { wholeAreaMetrics } from './publishedArea.ts';

/** What a reader may ask of a place, in the order of a profile. */
export const gapFields = [
  'name',
  'level',
  'location',
  'outline',
  'position-source',
  'industries',
  'organisations',
  'figures',
  'area',
  'population',
  'gdp',
  'output',
  'tax',
  'employment',
  'investment',
  'policies',
  'land-price',
  'available-plots',
  'contact',
] as const;
export type GapField = (typeof gapFields)[number];

/** Fields that a number answers. */
export type FigureField = 'area' | 'population' | 'gdp' | 'output' | 'tax' | 'employment' | 'investment';

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
  employment: [
    'company_count',
    'industrial_enterprises',
    'industrial_enterprises_above_designated_size',
    'planned_jobs',
  ],
  investment: [
    'fixed_asset_investment',
    'investment',
    'key_projects_total_investment',
    'total_planned_investment',
  ],
};

const ofSite: readonly GapField[] = [
  'name',
  'location',
  'outline',
  'industries',
  'organisations',
  'figures',
  'area',
  'output',
  'tax',
  'employment',
  'investment',
  'policies',
  'land-price',
  'available-plots',
  'contact',
];

/**
 * The fields that make sense for a kind of place. The city and the province are context: nobody asks
 * the atlas for their plots or their contact office.
 */
export const fieldsOfKind: Readonly<Record<PlaceKind, readonly GapField[]>> = {
  zone: ['name', 'level', ...ofSite.slice(1)],
  site: ofSite,
  district: ['location', 'outline', 'area', 'population', 'gdp', 'tax', 'employment', 'investment'],
  hub: ['location', 'position-source'],
  city: [],
};
