import { useFacts } from '../../citations/FactsContext.tsx';
import type { Place } from '../../domain/place.ts';
import { publishedAreas } from '../../domain/publishedArea.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Every published area of the place beside the one measured on its outline, with the difference. */
export function PublishedAreas({ place }: { readonly place: Place }) {
  const { profile } = useMessages();
  const language = useLanguage();
  const lookup = useFacts();
  const { formatFigure } = useUnitFormatters();
  const facts = useAtlasStore(selectFactsAsOf);
  const areas = facts ? publishedAreas(facts, place) : [];
  if (areas.length === 0) return null;
  return (
    <div>
      <dt>{profile.publishedAreas}</dt>
      <dd>
        <ul>
          {areas.map(({ figure, differencePercent, explained }) => (
            <li key={figure.id}>
              <strong className="figure-value">{formatFigure(figure)}</strong>{' '}
              <small>
                {[
                  lookup.metricById(figure.metric)?.label[language] +
                    punctuation[language].clause +
                    formatPeriod(figure, language),
                  profile.areaDifference(
                    formatNumber(differencePercent, language, {
                      decimals: wholeFrom(differencePercent),
                      sign: 'always',
                    }),
                  ),
                  ...(explained === undefined
                    ? []
                    : [explained ? profile.differenceExplained : profile.differenceUnexplained]),
                ].join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Differences under one per cent need a decimal to be seen at all. */
function wholeFrom(percent: number): number {
  return Math.abs(percent) < 1 ? 1 : 0;
}
