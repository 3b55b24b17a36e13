import { z } from 'zod';
import type { Organisation } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifier, identifiers } from './identifier.ts';
import { localizedText } from './localizedText.ts';

/** One entry of geodata/organisations.yaml. */
export const organisation = z.strictObject({
  id: identifier,
  name: localizedText,
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['company', 'authority', 'institution']),
  distinctFrom: identifiers,
  note: localizedText.exactOptional(),
});

export type OrganisationAgrees = Proof<Agrees<z.output<typeof organisation>, Organisation>>;
