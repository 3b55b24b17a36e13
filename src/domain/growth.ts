import type { Figure } from './figure.ts';

/**
 * Whether a figure is a change, to be read with its sign: "+120 %" is 2.2 times the earlier value.
 * It is one if it names the period it is measured against, or its metric's id ends in `_growth`.
 */
export function isGrowth({
  metric,
  unit,
  comparedWith,
}: Pick<Figure, 'metric' | 'unit' | 'comparedWith'>): boolean {
  return unit === 'percent' && (comparedWith !== undefined || metric.endsWith('_growth'));
}
