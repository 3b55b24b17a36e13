import type { LocalizedText } from './localizedText.ts';
import type { BaseUnit } from './unit.ts';

export const metricGroups = [
  'economy',
  'investment',
  'trade',
  'industry',
  'innovation',
  'land',
  'people',
  'plan',
  'rank',
] as const;
export type MetricGroup = (typeof metricGroups)[number];

/** The definition of what a figure measures. */
export interface Metric {
  readonly id: string;
  readonly label: LocalizedText;
  readonly group: MetricGroup;
  /** Units its figures may be stated in, by base unit (money may be stated in two currencies). */
  readonly units: readonly BaseUnit[];
  /** Whether figures of several places may be summed. */
  readonly additive: boolean;
  /** Whether a larger value ranks first; `none` where ranking makes no sense. */
  readonly direction: 'higher-first' | 'lower-first' | 'none';
  readonly definition?: LocalizedText;
}
