import { createContext, useContext } from 'react';
import type { AtlasLookup } from '../atlas/lookup.ts';

/** The loaded facts, by id and by place; everything below an open profile may count on them. */
export const FactsContext = createContext<AtlasLookup | null>(null);

export function useFacts(): AtlasLookup {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error('No FactsContext above this component');
  return facts;
}
