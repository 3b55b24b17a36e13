import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { StudySum } from '../../domain/studyArea/studySums.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { studyTexts } from '../../i18n/parts/study.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';

/** One sum: its value, the figures it adds up, and those it leaves out with the reason. */
export function SumItem({ sum }: { readonly sum: StudySum }) {
  const { sums: words } = useTexts(studyTexts);
  const { status } = useMessages();
  const language = useLanguage();
  const { formatFigure } = useUnitFormatters();
  const nameOf = usePlaceNames();
  const names = (ids: readonly string[]) => ids.map(nameOf).join(punctuation[language].comma);
  const { column, total, counted, unsure, leftOut, refusedFor } = sum;
  const [one, other] = refusedFor ?? [];
  const refusal =
    one !== undefined && other !== undefined ? words.refused(nameOf(one), nameOf(other)) : words.noneInside;
  return (
    <li>
      <p className="study-sum">
        <span>{metricColumnName(column, language, status)}</span>
        {total && <strong>{formatFigure({ ...total, metric: column.metric.id })}</strong>}
      </p>
      {!total && <p className="field-note">{refusal}</p>}
      <details>
        <summary>
          {words.counts(total ? counted.length : 0)}
          {leftOut.length > 0 && ` · ${words.leftOut} ${leftOut.length}`}
        </summary>
        {total && (
          <>
            <p className="field-note">{words.counted}</p>
            <ul>
              {counted.map((figure) => (
                <li key={figure.id}>
                  {names([figure.place, ...figure.alsoAbout])} {formatFigure(figure)}
                  <SourceNumber source={figure.source} />
                </li>
              ))}
            </ul>
          </>
        )}
        {unsure.length > 0 && (
          <p className="field-note">
            {words.nearEdge}
            {names(unsure)}
          </p>
        )}
        {leftOut.length > 0 && (
          <>
            <p className="field-note">{words.leftOut}</p>
            <ul>
              {leftOut.map(({ place, reason, with: others = [] }) => (
                <li key={place}>
                  {nameOf(place)} <small>{words.reasons[reason](names(others))}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
