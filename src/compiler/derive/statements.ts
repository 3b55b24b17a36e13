import type { CitedSource } from '../../domain/citedSource.ts';
import type { Figure } from '../../domain/figure.ts';
import type { EvidenceClass } from '../../domain/place.ts';
import { baseUnitOf, toBaseUnit } from '../../domain/unit.ts';
import type { Stated } from '../dataset.ts';
import type { Located } from '../read/located.ts';
import type { AuthoredFigure } from '../schema/figure.ts';

/** What a statement takes from its place and its source instead of repeating it. */
interface Derived {
  readonly place: string;
  readonly asOf: string;
  readonly evidence: EvidenceClass;
}

export type Sources = ReadonlyMap<string, Located<CitedSource>>;

/**
 * Statements with the date and evidence of their sources. One whose source is unknown is left
 * out: a statement nobody can trace is not shown (and is reported as an issue).
 */
export function withSources<T extends { readonly source: string }>(
  statements: readonly Stated<T>[],
  sources: Sources,
): (T & Derived)[] {
  return statements.flatMap(({ value, place }) => {
    const source = sources.get(value.source)?.value;
    return source ? [{ ...value, place, asOf: source.date, evidence: source.evidence }] : [];
  });
}

/** Figures with sources, and values in base units. */
export function toFigures(figures: readonly Stated<AuthoredFigure>[], sources: Sources): Figure[] {
  return withSources(figures, sources).map(({ value, valueMax, unit, ...figure }) => ({
    ...figure,
    value: toBaseUnit(value, unit),
    ...(valueMax === undefined ? {} : { valueMax: toBaseUnit(valueMax, unit) }),
    unit: baseUnitOf(unit),
  }));
}
