import { importLimits } from '../importLimits.ts';
import { cleanText } from './cleanText.ts';

/**
 * A name for the column `name` (the `position`th, from 1) that none of `taken` has: without control
 * characters, bounded, never empty, a second one of the same name numbered.
 */
export function uniqueName(name: string, position: number, taken: ReadonlySet<string>): string {
  const clean = cleanText(name).replace(/\s+/g, ' ').trim().slice(0, importLimits.attributeNameCharacters);
  const base = clean === '' ? `column_${position}` : clean;
  let unique = base;
  for (let copy = 2; taken.has(unique); copy++) unique = `${base}_${copy}`;
  return unique;
}
