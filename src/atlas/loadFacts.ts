import { factsUrl } from 'virtual:atlas-facts-url';
import type { Atlas } from '../domain/atlas.ts';
import { deepFreeze } from './deepFreeze.ts';
import { fetchCompiled } from './fetchCompiled.ts';

/** Fetches the whole atlas: figures, statements, sources, prose. Rejects if it cannot be had. */
export async function loadFacts(): Promise<Atlas> {
  return deepFreeze(await fetchCompiled<Atlas>(factsUrl));
}
