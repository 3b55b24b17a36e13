import type { ReactNode } from 'react';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { sourceNumbers } from '../../../src/atlas/sourceNumbers.ts';
import { FactsContext } from '../../../src/citations/FactsContext.tsx';
import { SourceNumbersContext } from '../../../src/citations/SourceNumber.tsx';
import { placeGaps } from '../../../src/domain/gaps.ts';
import type { Place } from '../../../src/domain/place.ts';
import { GapsContext } from '../../../src/features/profile/GapsContext.tsx';
import { type InAtlas, renderInAtlas, type Surroundings } from '../../support/renderInAtlas.tsx';

/** Renders a part of a profile, below which the facts are there. */
export function renderWithFacts(part: ReactNode, surroundings: Surroundings): InAtlas {
  return renderInAtlas(
    <FactsContext value={createLookup(surroundings.atlas)}>{part}</FactsContext>,
    surroundings,
  );
}

/** Renders a part of the profile of a place, with the place's gaps and the numbers of its sources. */
export function renderOfPlace(
  id: string,
  part: (place: Place) => ReactNode,
  surroundings: Surroundings,
): InAtlas {
  const { atlas } = surroundings;
  const place = atlas.places.find((each) => each.id === id);
  if (!place) throw new Error(`No place ${id}`);
  return renderWithFacts(
    <SourceNumbersContext value={sourceNumbers(createLookup(atlas), place)}>
      <GapsContext value={placeGaps(atlas, place)}>{part(place)}</GapsContext>
    </SourceNumbersContext>,
    surroundings,
  );
}

/** What stands beside a term; undefined where the term is not there. */
export function factBeside(container: HTMLElement, term: string): string | undefined {
  const found = [...container.querySelectorAll('dt')].find(({ textContent }) => textContent === term);
  return found?.nextElementSibling?.textContent ?? undefined;
}
