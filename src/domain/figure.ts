import type { Citation } from './citedSource.ts';
import type { LocalizedText } from './localizedText.ts';
import type { EvidenceClass } from './place.ts';
import type { BaseUnit } from './unit.ts';

/** What kind of statement a number is; the five never look alike. */
export const figureStatuses = ['actual', 'plan', 'target', 'forecast', 'agreement'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** How exactly the source states the value. */
export const qualifiers = ['exact', 'about', 'nearly', 'over', 'range'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How the period is known: said in the text, inferred, "as reported at its date", or roughly. */
export const periodBases = ['stated', 'inferred', 'as-reported', 'approximate'] as const;
export type PeriodBasis = (typeof periodBases)[number];

/** In what way a figure repeats another: the same value again, another currency, other words. */
export const restatementKinds = ['repetition', 'currency-conversion', 'rewording'] as const;
export type RestatementKind = (typeof restatementKinds)[number];

/** One published number about one place. */
export interface Figure extends Citation {
  readonly id: string;
  readonly place: string;
  /** Places the statement names besides its own; it is shown there too. */
  readonly alsoAbout: readonly string[];
  readonly metric: string;
  readonly qualifier: Qualifier;
  /** In `unit`, a base unit; for a range its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueMax?: number;
  readonly unit: BaseUnit;
  /** `2016`, `2017-03`, `2017-03-14`, `2017-ytd`, `by-2015`, `1984/2024` or `undated`. */
  readonly period: string;
  readonly periodBasis: PeriodBasis;
  /** For growth: the period it is measured against. */
  readonly comparedWith?: string;
  /** The date of the text that says it: the source's `date`. */
  readonly asOf: string;
  readonly status: FigureStatus;
  readonly evidence: EvidenceClass;
  /** What a share or rank is of; two shares compare only on the same base. */
  readonly base?: LocalizedText;
  /** How the published wording reads, in the atlas' own words, where the bare number misleads. */
  readonly note?: LocalizedText;
  /** A reason not to take the number at face value. */
  readonly doubt?: LocalizedText;
  /** The figure this one states again; a fact is counted and summed once. */
  readonly restates?: { readonly figure: string; readonly as: RestatementKind };
  /** Among several figures for one metric, place and period: why this one is preferred. */
  readonly preferredBecause?: LocalizedText;
  /** Id of one of the place's territories, where its extent has changed. */
  readonly territory?: string;
}
