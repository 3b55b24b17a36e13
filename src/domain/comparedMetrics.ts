import { fieldMetrics } from './gapFields.ts';

/**
 * Metrics whose names are easily taken for the same and whose values are not: shares of different
 * wholes. Where one is compared the other is named beside it.
 */
const mistakable: readonly (readonly string[])[] = [
  ['advanced_manufacturing_share_of_industrial_output', 'advanced_manufacturing_share_above_designated_size'],
];

/** Other metrics that a reader may take for the same. */
export function mistakableMetrics(metric: string): readonly string[] {
  return others(mistakable, metric);
}

/** Other metrics that answer the same question in another way: turnover, revenue and GDP are "output". */
export function kindredMetrics(metric: string): readonly string[] {
  return others(Object.values(fieldMetrics), metric);
}

function others(families: readonly (readonly string[])[], metric: string): readonly string[] {
  const kin = families.filter((family) => family.includes(metric)).flat();
  return [...new Set(kin)].filter((other) => other !== metric);
}
