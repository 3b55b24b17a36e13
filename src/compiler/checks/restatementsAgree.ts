import { baseUnitOf, toBaseUnit } from '../../domain/unit.ts';
import { byId, type Stated } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import { issueAt } from '../read/located.ts';
import type { AuthoredFigure } from '../schema/figure.ts';
import type { Check } from './check.ts';

/** A figure that repeats another says the same: same place, metric and period, and in one unit the same value. */
export const restatementsAgree: Check = (dataset) => {
  const figures = byId(dataset.figures);
  const places = new Map(dataset.figures.map((figure) => [figure.value.id, figure.place]));
  return dataset.figures.flatMap((figure) => {
    const { restates } = figure.value;
    if (!restates) return [];
    const original = figures.get(restates.figure);
    if (!original) {
      const near = didYouMean(restates.figure, figures.keys());
      return [
        issueAt(figure, ['restates', 'figure'], `restates an unknown figure "${restates.figure}"${near}`),
      ];
    }
    const faults = disagreements(figure, original.value, places.get(restates.figure));
    return faults.map((fault) =>
      issueAt(
        figure,
        ['restates'],
        `restates "${restates.figure}" (${original.file}:${original.lineAt()}) but ${fault}`,
      ),
    );
  });
};

function disagreements(
  figure: Stated<AuthoredFigure>,
  original: AuthoredFigure,
  place: string | undefined,
): string[] {
  const { value } = figure;
  const faults: string[] = [];
  if (original.restates)
    faults.push(`that one restates "${original.restates.figure}" itself; name the first`);
  if (figure.place !== place) faults.push(`is about "${figure.place}", not "${place}"`);
  if (value.metric !== original.metric)
    faults.push(`its metric is "${value.metric}", not "${original.metric}"`);
  if (value.period !== original.period) faults.push(`its period is ${value.period}, not ${original.period}`);
  const sameUnit = baseUnitOf(value.unit) === baseUnitOf(original.unit);
  const [own, theirs] = [baseValue(value), baseValue(original)];
  if (sameUnit && own !== theirs) faults.push(`its value is ${own} ${baseUnitOf(value.unit)}, not ${theirs}`);
  if (sameUnit && value.restates?.as === 'currency-conversion') faults.push('both are in the same currency');
  if (!sameUnit && value.restates?.as !== 'currency-conversion') {
    faults.push(
      `is in ${baseUnitOf(value.unit)}, not ${baseUnitOf(original.unit)}; is it a currency-conversion?`,
    );
  }
  return faults;
}

function baseValue({ value, unit }: AuthoredFigure): number {
  return toBaseUnit(value, unit);
}
