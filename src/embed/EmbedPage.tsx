import type { ReactNode } from 'react';
import { createLookup } from '../atlas/lookup.ts';
import { numberSources } from '../atlas/sourceNumbers.ts';
import { FactsContext } from '../citations/FactsContext.tsx';
import { SourceNumbersContext } from '../citations/SourceNumber.tsx';
import type { Atlas } from '../domain/atlas.ts';
import type { EmbedPart } from '../domain/embedAddress.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { useToday } from '../state/Today.tsx';
import { ComparedTables } from './ComparedTables.tsx';
import { comparedMetrics } from './comparedMetrics.ts';
import { EmbedCredits } from './EmbedCredits.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedLink } from './EmbedLink.tsx';
import { EmbedLocator, EmbedMap } from './EmbedMap.tsx';
import { EmbedSources } from './EmbedSources.tsx';
import type { EmbedPage as EmbedPageId } from './embedOptions.ts';
import { type EmbedContents, placeContents } from './placeContents.tsx';

interface EmbedPageProps {
  readonly atlas: Atlas;
  readonly geometry: AtlasGeometry;
  readonly page: EmbedPageId;
  readonly reviewNumber: string;
}

/** One embedded page: title, map, figures, their sources, credits and the way to the full atlas. */
export function EmbedPage({ atlas, geometry, page, reviewNumber }: EmbedPageProps) {
  const { kind } = page;
  const language = useLanguage();
  const today = useToday();
  const texts = useTexts(embedTexts);
  const facts = createLookup(atlas);
  const place = facts.placeById(page.place ?? '');
  const contents: EmbedContents = place
    ? placeContents({ atlas, facts, kind, place, language, today })
    : compareContents(atlas, facts);
  const isSmallMap = kind === 'table' || kind === 'timeline';
  const map = { atlas, geometry, place: page.place };
  const numbers = numberSources(contents.cited);
  return (
    <FactsContext value={facts}>
      <SourceNumbersContext value={numbers}>
        <main className={`embed k-${kind}${place?.layer ? ` l-${place.layer}` : ''}`}>
          <EmbedHead atlas={atlas} place={place} />
          <Part name="map">
            {isSmallMap ? (
              <EmbedLocator {...map} />
            ) : (
              <EmbedMap {...map} name={place?.name[language] ?? texts.compare} />
            )}
          </Part>
          <Part name="figures">{contents.body}</Part>
          <Part name="sources">{numbers.size > 0 && <EmbedSources />}</Part>
          <EmbedCredits atlas={atlas} reviewNumber={reviewNumber} />
          <Part name="link">
            <EmbedLink place={place} />
          </Part>
        </main>
      </SourceNumbersContext>
    </FactsContext>
  );
}

function Part({ name, children }: { readonly name: EmbedPart; readonly children: ReactNode }) {
  return <div data-part={name}>{children}</div>;
}

function compareContents(atlas: Atlas, facts: ReturnType<typeof createLookup>): EmbedContents {
  const compared = comparedMetrics(atlas, facts);
  return {
    body: <ComparedTables compared={compared} />,
    cited: compared.flatMap(({ rows }) => rows.map(({ entry }) => entry.figure)),
  };
}
