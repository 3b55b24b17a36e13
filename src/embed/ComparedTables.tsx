import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import type { ComparedMetric } from './comparedMetrics.ts';
import { FigureRemarks } from './EmbedFigure.tsx';
import { FigureCells } from './FigureTable.tsx';

/** Metric by metric the places that have it. The script narrows it to the places the address names. */
export function ComparedTables({ compared }: { readonly compared: readonly ComparedMetric[] }) {
  const texts = useTexts(embedTexts);
  const language = useLanguage();
  const { columns } = texts;
  return (
    <>
      <p className="hint">{texts.comparedHint}</p>
      {compared.map(({ metric, rows }) => (
        <table key={metric.id} data-metric={metric.id}>
          <caption>{metric.label[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.place}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.period}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
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
