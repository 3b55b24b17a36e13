import { z } from 'zod';
import { type Tenancy, tenancyStatuses } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { type DerivedOfStatement, statementFields } from './statement.ts';

/** An organisation at the place. */
export const authoredTenancy = z.strictObject({
  ...statementFields,
  organisation: identifier,
  status: z.enum(tenancyStatuses),
  statusNote: localizedText.exactOptional(),
});
export type AuthoredTenancy = z.output<typeof authoredTenancy>;

export type TenancyAgrees = Proof<Agrees<AuthoredTenancy, Tenancy, DerivedOfStatement>>;
