import { z } from 'zod';
import { identifier } from './identifier.ts';

/** Spread into every cited thing: the publication, and the paragraph in it. */
export const citation = {
  source: identifier,
  locator: z
    .string()
    .regex(/^¶[1-9]\d*$/, 'must be a paragraph such as ¶12, counted from 1')
    .exactOptional(),
};
