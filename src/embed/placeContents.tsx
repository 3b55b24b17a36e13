import type { ReactNode } from 'react';
import { embedFigures, keyFigures } from '../atlas/embedFigures.ts';
import type { AtlasLookup } from '../atlas/lookup.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Citation } from '../domain/citedSource.ts';
import type { EmbedKind } from '../domain/embedAddress.ts';
import type { Language } from '../domain/localizedText.ts';
import type { Place } from '../domain/place.ts';
import { placeTimeline, type TimelineEntry } from '../domain/timeline.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { embedTexts } from '../i18n/parts/embed.ts';
import { FigureList } from './FigureList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { citationOf, StatementList } from './StatementList.tsx';

/** What stands in a page's figures, and what it cites there, in order. */
export interface EmbedContents {
  readonly body: ReactNode;
  readonly cited: readonly Citation[];
}

interface PlaceContentsInput {
  readonly atlas: Atlas;
  readonly facts: AtlasLookup;
  readonly kind: EmbedKind;
  readonly place: Place;
  readonly language: Language;
  /** ISO date that decides which deadlines have passed. */
  readonly today: string;
}

/** How many facts are seen at once beside a map. */
const mostKeyFigures = { map: 4, card: 3 } as const;
/** How many statements stand in for figures that nobody published. */
const mostStatements = 5;

/** What a page of a place shows beside its map. */
export function placeContents(input: PlaceContentsInput): EmbedContents {
  const { atlas, facts, kind, place, language, today } = input;
  const texts = embedTexts[language];
  const entries = embedFigures(facts, place.id);
  const timeline = placeTimeline(atlas, place.id, today);
  if (kind === 'timeline') {
    return {
      body: (
        <>
          <h2>{messagesOf[language].timeline.heading}</h2>
          {timeline.length === 0 && <p className="none">{texts.noStatements}</p>}
          <StatementList atlas={atlas} entries={timeline} />
        </>
      ),
      cited: citationsOf(atlas, timeline),
    };
  }
  if (entries.length === 0) return statementsInstead(input, timeline);
  if (kind === 'table') {
    return {
      body: <FigureTable place={place.id} name={place.name[language]} entries={entries} />,
      cited: entries.map(({ figure }) => figure),
    };
  }
  const figures = keyFigures(entries, mostKeyFigures[kind === 'card' ? 'card' : 'map']);
  return {
    body: <FigureList place={place.id} figures={figures} />,
    cited: [...figures.key, ...figures.more].map(({ figure }) => figure),
  };
}

function statementsInstead(
  { atlas, language }: PlaceContentsInput,
  timeline: readonly TimelineEntry[],
): EmbedContents {
  const texts = embedTexts[language];
  const shown = timeline.slice(0, mostStatements);
  return {
    body: (
      <>
        <p className="none">{texts.noFigures}</p>
        {shown.length > 0 ? <h2>{texts.statements}</h2> : <p className="none">{texts.noStatements}</p>}
        <StatementList atlas={atlas} entries={shown} />
      </>
    ),
    cited: citationsOf(atlas, shown),
  };
}

function citationsOf(atlas: Atlas, entries: readonly TimelineEntry[]) {
  return entries.flatMap((entry) => citationOf(atlas, entry) ?? []);
}
