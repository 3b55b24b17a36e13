import { numberSources } from '../../atlas/sourceNumbers.ts';
import { SourceTitle } from '../../citations/SourceTitle.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import type { ColourEntry, ColourMap } from '../../domain/choropleth/colourMap.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { ColourRow } from './ColourRow.tsx';
import { sourceAnchor } from './sourceAnchor.ts';

interface ColourListProps {
  readonly facts: Atlas;
  readonly map: ColourMap;
}

/** Every place of the map with its value as a bar, and all publications that say so. */
export function ColourList({ facts, map }: ColourListProps) {
  const words = useTexts(colourTexts);
  const numbers = numberSources(map.entries.flatMap(figuresOf));
  return (
    <>
      <section aria-labelledby="colour-list">
        <h3 id="colour-list">{words.list}</h3>
        <ol className="colour-list">
          {map.entries.map((entry) => (
            <ColourRow key={entry.place} entry={entry} map={map} facts={facts} numbers={numbers} />
          ))}
        </ol>
      </section>
      <ColourSources facts={facts} ids={[...numbers.keys()]} />
    </>
  );
}

function figuresOf(entry: ColourEntry): readonly Figure[] {
  switch (entry.kind) {
    case 'value':
      return [entry.figure, ...entry.others];
    case 'contested':
      return entry.figures;
    case 'range':
      return [entry.figure];
    case 'missing':
      return entry.elsewhere ? [entry.elsewhere] : [];
  }
}

function ColourSources({ facts, ids }: { readonly facts: Atlas; readonly ids: readonly string[] }) {
  const words = useTexts(colourTexts);
  const { source: sourceWords } = useMessages();
  const language = useLanguage();
  const { stop, clause } = punctuation[language];
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="colour-sources">
      <h3 id="colour-sources">{words.sources}</h3>
      <ol className="colour-sources">
        {ids.map((id) => {
          const source = facts.sources.find((each) => each.id === id);
          return source ? (
            <li key={id} id={sourceAnchor(id)} tabIndex={-1}>
              <SourceTitle source={source} />
              {stop}
              {source.publisher[language]}
              {clause}
              {formatDate(source.date, language, source.dateBasis)}
              {stop}
              {source.url && (
                <a href={source.url} rel="external noopener noreferrer nofollow">
                  {sourceWords.link}
                </a>
              )}
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
