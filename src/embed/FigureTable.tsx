import { useFacts } from '../citations/FactsContext.tsx';
import type { Figure } from '../domain/figure.ts';
import type { FigureEntry } from '../domain/figureGroups.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { FigureCitation, FigureRemarks, FigureStatus, useFigureValue } from './EmbedFigure.tsx';
import { FigureTableHead } from './FigureTableHead.tsx';

interface FigureTableProps {
  readonly place: string;
  readonly name: string;
  readonly entries: readonly FigureEntry[];
}

/** All figures of a place; in a narrow frame each row becomes a block with its value on top. */
export function FigureTable({ place, name, entries }: FigureTableProps) {
  const texts = useTexts(embedTexts);
  if (entries.length === 0) return <p className="none">{texts.noFigures}</p>;
  return (
    <table>
      <caption>{texts.table(name)}</caption>
      <FigureTableHead rows="figure" />
      <tbody>
        {entries.map(({ figure }) => (
          <tr key={figure.id} data-metric={figure.metric}>
            <MetricHead figure={figure} place={place} />
            <FigureCells figure={figure} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MetricHead({ figure, place }: { readonly figure: Figure; readonly place: string }) {
  const label = useFacts().metricById(figure.metric)?.label[useLanguage()];
  return (
    <th scope="row">
      {`${label} `}
      <FigureRemarks figure={figure} place={place} />
    </th>
  );
}

/** Value, period, kind of statement and source of a figure, as cells. */
export function FigureCells({ figure }: { readonly figure: Figure }) {
  const value = useFigureValue(figure);
  const period = formatPeriod(figure, useLanguage());
  return (
    <>
      <td className="value">{value}</td>
      <td>{period}</td>
      <td className="status">
        <FigureStatus figure={figure} />
      </td>
      <td className="cited">
        <FigureCitation figure={figure} />
      </td>
    </>
  );
}
