import { z } from 'zod';
import { statementStatuses } from '../../domain/statement.ts';
import { citation } from './citation.ts';
import { identifier, identifiers } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { period } from './period.ts';

/** Fields of everything said of a place at a time; `asOf` and `evidence` derive from the source. */
export const statementFields = {
  id: identifier,
  period,
  ...citation,
  alsoAbout: identifiers,
  note: localizedText.exactOptional(),
  doubt: localizedText.exactOptional(),
};

export const statementStatus = z.enum(statementStatuses);

/** Keys of a statement that its file does not hold: they derive from the place and the source. */
export type DerivedOfStatement = 'place' | 'asOf' | 'evidence';
