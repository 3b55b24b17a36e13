import { z } from 'zod';
import type { Sector } from '../../domain/statement.ts';
import type { Agrees, Proof } from './agreement.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';

/** One entry of geodata/sectors.yaml. */
export const sector = z.strictObject({
  id: identifier,
  label: localizedText,
  aliases: z.array(z.string().min(1)).default([]),
});

export type SectorAgrees = Proof<Agrees<z.output<typeof sector>, Sector>>;
