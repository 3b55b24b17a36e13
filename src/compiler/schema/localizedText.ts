import { z } from 'zod';
import type { LocalizedText } from '../../domain/localizedText.ts';

const words = z.string().trim().min(1, 'must not be empty');

/** A text in both languages; a missing one is an error, not a fallback. */
export const localizedText = z.strictObject({ zh: words, en: words }) satisfies z.ZodType<LocalizedText>;
