import { z } from 'zod';
import { type Metric, metricGroups } from '../../domain/metric.ts';
import type { Agrees, Proof } from './agreement.ts';
import { baseUnitNames } from './figure.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';

/** One entry of geodata/metrics.yaml. */
export const metric = z.strictObject({
  id: identifier,
  label: localizedText,
  group: z.enum(metricGroups),
  units: z.array(z.enum(baseUnitNames)).min(1),
  additive: z.boolean(),
  direction: z.enum(['higher-first', 'lower-first', 'none']),
  definition: localizedText.exactOptional(),
});

export type MetricAgrees = Proof<Agrees<z.output<typeof metric>, Metric>>;
