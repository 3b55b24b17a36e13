import type { Figure, Qualifier } from '../figure.ts';
import type { BaseUnit } from '../unit.ts';

/** A sum of published values, said as exactly as the least exact of them allows. */
export interface SumValue {
  readonly value: number;
  /** Upper end where one of the values is a range. */
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  readonly unit: BaseUnit;
}

type Summand = Pick<Figure, 'value' | 'valueMax' | 'qualifier' | 'unit'>;

/** The sum of values of one unit; null for none. */
export function addedUp(figures: readonly Summand[]): SumValue | null {
  const [first] = figures;
  if (!first) return null;
  const sum = (part: (figure: Summand) => number): number =>
    // Values are decimal numbers: fifteen digits take away what binary ones add.
    Number(figures.reduce((total, figure) => total + part(figure), 0).toPrecision(15));
  const value = sum((figure) => figure.value);
  const valueMax = sum((figure) => figure.valueMax ?? figure.value);
  const { unit } = first;
  if (valueMax !== value) return { value, valueMax, qualifier: 'range', unit };
  return { value, qualifier: qualifierOfSum(figures), unit };
}

/** Exact ones and "over" make "over", exact ones and "nearly" make "nearly", anything else "about". */
function qualifierOfSum(figures: readonly Summand[]): Qualifier {
  const [only, ...others] = new Set(
    figures.map(({ qualifier }) => qualifier).filter((qualifier) => qualifier !== 'exact'),
  );
  return others.length > 0 ? 'about' : (only ?? 'exact');
}
