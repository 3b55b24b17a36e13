import type { FigureEntry } from './figureGroups.ts';
import { fieldMetrics, type GapField } from './gapFields.ts';
import type { Metric } from './metric.ts';

/** The groups of fields of a profile, in the order in which every place has them. */
export const profileGroups = [
  'identity',
  'standing',
  'industries',
  'area',
  'organisations',
  'projects',
  'economy',
  'prices',
  'position',
  'utilities',
  'policies',
  'contact',
] as const;
export type ProfileGroup = (typeof profileGroups)[number];

/** The group of a profile that says what is not published of a field. */
export const groupOfField: Readonly<Record<GapField, ProfileGroup>> = {
  name: 'identity',
  level: 'standing',
  'approving-body': 'standing',
  'approval-date': 'standing',
  industries: 'industries',
  area: 'area',
  'built-area': 'area',
  'available-plots': 'area',
  organisations: 'organisations',
  investment: 'projects',
  figures: 'economy',
  population: 'economy',
  gdp: 'economy',
  output: 'economy',
  tax: 'economy',
  firms: 'economy',
  jobs: 'economy',
  rent: 'prices',
  'land-price': 'prices',
  location: 'position',
  outline: 'position',
  'position-source': 'position',
  utilities: 'utilities',
  policies: 'policies',
  'policy-validity': 'policies',
  contact: 'contact',
};

/** The group of a profile in which a metric's figures stand. */
export function groupOfMetric({ group, id }: Pick<Metric, 'group' | 'id'>): ProfileGroup {
  if (group === 'land') return 'area';
  if (group === 'investment' || projectMetrics.includes(id)) return 'projects';
  return 'economy';
}

const projectMetrics: readonly string[] = ['key_projects', 'company_investment_rank'];

/** Metrics in the order a reader looks for them: the fields of a profile first, then the rest. */
const fieldOrder: readonly string[] = (
  ['area', 'investment', 'population', 'gdp', 'output', 'tax', 'firms', 'jobs'] as const
).flatMap((field) => fieldMetrics[field]);

/**
 * The facts of one group, metric by metric: those that answer a field first, in the order of the
 * fields, the others after them; facts of one metric stay together, in the order given.
 */
export function entriesOfGroup(
  entries: readonly FigureEntry[],
  group: ProfileGroup,
  metricById: (id: string) => Metric | undefined,
): readonly FigureEntry[] {
  const own = entries.filter(({ figure }) => {
    const metric = metricById(figure.metric);
    return metric !== undefined && groupOfMetric(metric) === group;
  });
  const seen = [...new Set(own.map(({ figure }) => figure.metric))];
  const rank = (metric: string): number => {
    const asked = fieldOrder.indexOf(metric);
    return asked >= 0 ? asked : fieldOrder.length + seen.indexOf(metric);
  };
  return own.toSorted((a, b) => rank(a.figure.metric) - rank(b.figure.metric));
}
