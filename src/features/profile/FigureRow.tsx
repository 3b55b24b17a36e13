import { useFacts } from '../../citations/FactsContext.tsx';
import { SourceDetails } from '../../citations/SourceDetails.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { FigureEntry } from '../../domain/figureGroups.ts';
import type { FigureState } from '../../domain/figureState.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

interface FigureRowProps {
  readonly entry: FigureEntry;
  readonly state: FigureState;
  /** The place whose profile it stands in. */
  readonly place: string;
}

/** One fact: its value and period at a glance; opened, its reading, doubts and sources. */
export function FigureRow({ entry, state, place }: FigureRowProps) {
  const { figure: words, status, statusMeaning, evidence } = useMessages();
  const language = useLanguage();
  const { formatFigure, formatPublished } = useUnitFormatters();
  const { figure, alsoStatedAs } = entry;
  const facts = useFacts();
  const metric = facts.metricById(figure.metric);
  const owner = facts.placeById(figure.place);
  const { colon, comma } = punctuation[language];
  const territory = owner?.territories.find(({ id }) => id === figure.territory);
  return (
    <details className={`figure-row s-${state}`} id={`figure-${figure.id}`}>
      <summary>
        <StatusMark state={state} />
        <span className="figure-label">
          {`${metric?.label[language]} `}
          <EvidenceMark evidence={figure.evidence} label={evidence[figure.evidence]} />
          <SourceNumber source={figure.source} />
          {figure.doubt && (
            <abbr className="doubt-mark" title={words.doubt}>
              ?
            </abbr>
          )}
        </span>
        <span className="figure-value">{formatFigure(figure)}</span>
        <span className="figure-period">
          {[
            status[state],
            formatPeriod(figure, language),
            ...(owner && figure.place !== place
              ? [words.aboutPlace((owner.shortName ?? owner.name)[language])]
              : []),
          ].join(' · ')}
          {alsoStatedAs.length > 0 && (
            <span className="paper-note">
              {` · ${words.alsoStated}${colon}${alsoStatedAs.map(formatFigure).join(comma)}`}
            </span>
          )}
        </span>
      </summary>
      <div className="figure-body">
        <Remark heading={status[state]} text={statusMeaning[state]} />
        <Remark heading={words.publishedValue} text={formatPublished(figure)} />
        {figure.comparedWith && (
          <p>
            {words.comparedWith(
              formatPeriod(
                {
                  ...figure,
                  period: figure.comparedWith,
                  periodBasis: 'stated',
                },
                language,
              ),
            )}
          </p>
        )}
        <Remark heading={words.base} text={figure.base?.[language]} />
        <Remark heading={words.territory} text={territory?.label[language]} />
        <Remark heading={words.note} text={figure.note?.[language]} />
        <Remark heading={words.doubt} text={figure.doubt?.[language]} isDoubt />
        <Remark heading={words.preferred} text={figure.preferredBecause?.[language]} />
        <Remark heading={words.asOf} text={formatDate(figure.asOf, language)} />
        <SourceDetails citation={figure} />
        {alsoStatedAs.map((other) => (
          <Restatement key={other.id} figure={other} />
        ))}
      </div>
    </details>
  );
}

function Restatement({ figure }: { readonly figure: Figure }) {
  const { figure: words } = useMessages();
  const language = useLanguage();
  const { formatFigure, formatPublished } = useUnitFormatters();
  return (
    <div className="restatement" id={`figure-${figure.id}`}>
      <p>
        <strong>{words.alsoStated + punctuation[language].colon}</strong>
        {formatFigure(figure)}
      </p>
      <Remark heading={words.publishedValue} text={formatPublished(figure)} />
      <Remark heading={words.note} text={figure.note?.[language]} />
      <Remark heading={words.doubt} text={figure.doubt?.[language]} isDoubt />
      <SourceDetails citation={figure} />
    </div>
  );
}

function Remark(props: {
  readonly heading: string;
  readonly text: string | undefined;
  readonly isDoubt?: boolean;
}) {
  const { heading, text, isDoubt } = props;
  const { colon } = punctuation[useLanguage()];
  if (!text) return null;
  return (
    <p className={isDoubt ? 'remark doubt' : 'remark'}>
      <strong>{heading + colon}</strong>
      {text}
    </p>
  );
}
