import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import type { ComparedMetric } from './comparedMetrics.ts';
import { FigureRemarks } from './EmbedFigure.tsx';
import { FigureCells } from './FigureTable.tsx';
import { FigureTableHead } from './FigureTableHead.tsx';

/** Metric by metric the places that have it. The script narrows it to the places the address names. */
export function ComparedTables({ compared }: { readonly compared: readonly ComparedMetric[] }) {
  const texts = useTexts(embedTexts);
  const language = useLanguage();
  return (
    <>
      <p className="hint">{texts.comparedHint}</p>
      {compared.map(({ metric, rows }) => (
        <table key={metric.id} data-metric={metric.id}>
          <caption>{metric.label[language]}</caption>
          <FigureTableHead rows="place" />
          <tbody data-not-published={texts.notPublished}>
            {rows.map(({ place, entry: { figure } }) => (
              <tr key={figure.id} data-place={place.id}>
                <th scope="row">
                  <span className="place-name">{place.name[language]}</span>{' '}
                  <FigureRemarks figure={figure} place={place.id} />
                </th>
                <FigureCells figure={figure} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
