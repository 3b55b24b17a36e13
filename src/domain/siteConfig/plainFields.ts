import type { Field } from './field.ts';

/** `true` or `false`. */
export function flag(fallback: boolean): Field<boolean> {
  return {
    fallback,
    read: (value, path, report) => {
      if (typeof value === 'boolean') return value;
      report(path, 'notFlag');
      return undefined;
    },
    schema: { type: 'boolean', default: fallback },
  };
}

/** A number from `least` to `most`. */
export function numberWithin(least: number, most: number): Field<number> {
  return {
    read: (value, path, report) => {
      if (typeof value === 'number' && value >= least && value <= most) return value;
      report(path, 'notNumber', `${least} … ${most}`);
      return undefined;
    },
    schema: { type: 'number', minimum: least, maximum: most },
  };
}

/** One of a few words or numbers. */
export function choice<const Value extends string | number>(values: readonly Value[]): Field<Value> {
  return {
    read: (value, path, report) => {
      const chosen = values.find((each) => each === value);
      if (chosen === undefined) {
        report(path, 'notChoice', values.map((each) => JSON.stringify(each)).join(', '));
      }
      return chosen;
    },
    schema: { enum: values },
  };
}
