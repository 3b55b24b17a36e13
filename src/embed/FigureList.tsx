import type { KeyFigures } from '../atlas/embedFigures.ts';
import { useFacts } from '../citations/FactsContext.tsx';
import type { FigureEntry } from '../domain/figureGroups.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { FigureCitation, FigureRemarks, FigureStatus, useFigureValue } from './EmbedFigure.tsx';

/** A place's key figures; the others are folded behind them, where a browser without scripts opens them too. */
export function FigureList({ place, figures }: { readonly place: string; readonly figures: KeyFigures }) {
  const texts = useTexts(embedTexts);
  return (
    <>
      <h2>{texts.figures}</h2>
      {figures.key.length === 0 && <p className="none">{texts.noFigures}</p>}
      <FigureRows place={place} entries={figures.key} />
      {figures.more.length > 0 && (
        <details className="more">
          <summary>{texts.more(figures.more.length)}</summary>
          <FigureRows place={place} entries={figures.more} />
        </details>
      )}
    </>
  );
}

function FigureRows(props: { readonly place: string; readonly entries: readonly FigureEntry[] }) {
  const { place, entries } = props;
  return (
    <ul className="figures">
      {entries.map((entry) => (
        <FigureRow key={entry.figure.id} place={place} entry={entry} />
      ))}
    </ul>
  );
}

function FigureRow({ place, entry: { figure } }: { readonly place: string; readonly entry: FigureEntry }) {
  const language = useLanguage();
  const value = useFigureValue(figure);
  const label = useFacts().metricById(figure.metric)?.label[language];
  return (
    <li data-metric={figure.metric}>
      <span className="label">
        {`${label} `}
        <FigureCitation figure={figure} />
      </span>
      <strong className="value">{value}</strong>
      <span className="when">
        <FigureStatus figure={figure} />
        {` · ${formatPeriod(figure, language)}`}
      </span>
      <FigureRemarks figure={figure} place={place} />
    </li>
  );
}
