import { baseUnitOf } from '../../domain/unit.ts';
import { byId, idsOf } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Each figure measures something defined in metrics.yaml, in a unit the definition allows. */
export const unitsFitMetrics: Check = (dataset) => {
  const known = idsOf(dataset, 'metric');
  const metrics = byId(dataset.metrics);
  return dataset.figures.flatMap((figure) => {
    const { metric: id, unit } = figure.value;
    if (!known.has(id)) {
      return [
        issueAt(
          figure,
          ['metric'],
          `unknown metric "${id}"${didYouMean(id, known)}; metrics are defined in metrics.yaml`,
        ),
      ];
    }
    const metric = metrics.get(id)?.value;
    const base = baseUnitOf(unit);
    if (!metric || metric.units.includes(base)) return [];
    const counted = base === unit ? '' : ` (kept as ${base})`;
    return [
      issueAt(
        figure,
        ['unit'],
        `unit "${unit}"${counted} does not fit metric "${id}", which is in ${metric.units.join(' or ')}`,
      ),
    ];
  });
};
