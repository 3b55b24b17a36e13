import { z } from 'zod';
import type { AtlasEvent } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifiers } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { type DerivedOfStatement, statementFields, statementStatus } from './statement.ts';

/** Something that happened, or was to happen, at a date. */
export const authoredEvent = z.strictObject({
  ...statementFields,
  kind: z.literal('approval').exactOptional(),
  title: localizedText,
  status: statementStatus,
  organisations: identifiers,
});
export type AuthoredEvent = z.output<typeof authoredEvent>;

export type EventAgrees = Proof<Agrees<AuthoredEvent, AtlasEvent, DerivedOfStatement>>;
