import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A range has two ends, the second larger; anything else has one value. */
export const rangesAreOrdered: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { qualifier, value, valueMax } = figure.value;
    if (qualifier !== 'range') {
      return valueMax === undefined
        ? []
        : [issueAt(figure, ['valueMax'], `"valueMax" belongs to a range; the qualifier is "${qualifier}"`)];
    }
    if (valueMax === undefined)
      return [issueAt(figure, ['qualifier'], 'a range needs "valueMax", its upper end')];
    return valueMax > value
      ? []
      : [issueAt(figure, ['valueMax'], `"valueMax" ${valueMax} must be larger than "value" ${value}`)];
  });
