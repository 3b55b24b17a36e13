import { z } from 'zod';
import type { Policy } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { type DerivedOfStatement, statementFields, statementStatus } from './statement.ts';

/** A plan, programme, aim or measure. */
export const authoredPolicy = z.strictObject({
  ...statementFields,
  title: localizedText,
  status: statementStatus,
  issuer: identifier.exactOptional(),
});
export type AuthoredPolicy = z.output<typeof authoredPolicy>;

export type PolicyAgrees = Proof<Agrees<AuthoredPolicy, Policy, DerivedOfStatement>>;
