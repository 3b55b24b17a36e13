import { z } from 'zod';
import { type CitedSource, dateBases, sourceKinds, trustLevels } from '../../domain/citedSource.ts';
import { languages } from '../../domain/localizedText.ts';
import { evidenceClasses } from '../../domain/place.ts';
import type { Agrees, Proof } from './agreement.ts';
import { isoDateText } from './date.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';

/** A file of geodata/sources: one publication. */
export const citedSource = z.strictObject({
  id: identifier,
  title: z.string().min(1),
  titleTranslated: localizedText,
  publisher: localizedText,
  author: z.string().min(1).exactOptional(),
  date: isoDateText,
  dateBasis: z.enum(dateBases),
  datePosted: isoDateText.exactOptional(),
  language: z.enum(languages),
  url: z.string().exactOptional(),
  kind: z.enum(sourceKinds),
  trust: z.enum(trustLevels),
  evidence: z.enum(evidenceClasses),
  paragraphs: z.int().positive().exactOptional(),
  note: localizedText.exactOptional(),
});

export type CitedSourceAgrees = Proof<Agrees<z.output<typeof citedSource>, CitedSource>>;
