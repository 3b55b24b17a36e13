import { z } from 'zod';
import {
  type Figure,
  figureStatuses,
  periodBases,
  qualifiers,
  restatementKinds,
} from '../../domain/figure.ts';
import { type BaseUnit, baseUnits, type StatedUnit, statedUnits } from '../../domain/unit.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { period } from './period.ts';
import { type DerivedOfStatement, statementFields } from './statement.ts';

/** Keys of an object whose keys are a closed union. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record).filter((key): key is K => key in record);
}

/** Names of the units values are kept in. */
export const baseUnitNames: readonly BaseUnit[] = keysOf(baseUnits);
const statedUnitNames: readonly StatedUnit[] = [...keysOf(statedUnits), ...baseUnitNames];

/** One published number, in the unit its source states. */
export const authoredFigure = z.strictObject({
  ...statementFields,
  metric: identifier,
  value: z.number(),
  valueMax: z.number().exactOptional(),
  unit: z.enum(statedUnitNames),
  qualifier: z.enum(qualifiers).default('exact'),
  periodBasis: z.enum(periodBases).default('stated'),
  comparedWith: period.exactOptional(),
  status: z.enum(figureStatuses),
  base: localizedText.exactOptional(),
  restates: z.strictObject({ figure: identifier, as: z.enum(restatementKinds) }).exactOptional(),
  preferredBecause: localizedText.exactOptional(),
  territory: identifier.exactOptional(),
});
export type AuthoredFigure = z.output<typeof authoredFigure>;

export type FigureAgrees = Proof<Agrees<AuthoredFigure, Figure, DerivedOfStatement | 'unit', 'unit'>>;
