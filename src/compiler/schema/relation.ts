import { z } from 'zod';
import { type Relation, relationKinds } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifiers } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { type DerivedOfStatement, statementFields, statementStatus } from './statement.ts';

/** How the place stands to other places, organisations or designations. */
export const authoredRelation = z.strictObject({
  ...statementFields,
  kind: z.enum(relationKinds),
  status: statementStatus,
  text: localizedText,
  places: identifiers,
  organisations: identifiers,
});
export type AuthoredRelation = z.output<typeof authoredRelation>;

export type RelationAgrees = Proof<Agrees<AuthoredRelation, Relation, DerivedOfStatement>>;
