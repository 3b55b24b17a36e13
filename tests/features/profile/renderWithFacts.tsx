import type { ReactNode } from 'react';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { FactsContext } from '../../../src/features/profile/FactsContext.tsx';
import { type InAtlas, renderInAtlas, type Surroundings } from '../../support/renderInAtlas.tsx';

/** Renders a part of a profile, below which the facts are there. */
export function renderWithFacts(part: ReactNode, surroundings: Surroundings): InAtlas {
  return renderInAtlas(
    <FactsContext value={createLookup(surroundings.atlas)}>{part}</FactsContext>,
    surroundings,
  );
}
