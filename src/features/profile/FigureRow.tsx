import type { Figure } from '../../domain/figure.ts';
import type { FigureEntry } from '../../domain/figureGroups.ts';
import type { FigureState } from '../../domain/figureState.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatFigure } from '../../i18n/formatFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFacts } from './FactsContext.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceNumber } from './SourceNumber.tsx';

interface FigureRowProps {
  readonly entry: FigureEntry;
  readonly state: FigureState;
  /** The place whose profile it stands in. */
  readonly place: string;
}

/** One fact: its value and period at a glance; opened, its reading, doubts and sources. */
export function FigureRow({ entry, state, place }: FigureRowProps) {
  const { figure: words, status, evidence } = useMessages();
  const language = useLanguage();
  const { figure, alsoStatedAs } = entry;
  const facts = useFacts();
  const metric = facts.metricById(figure.metric);
  const owner = facts.placeById(figure.place);
  const territory = owner?.territories.find(({ id }) => id === figure.territory);
  return (
    <details className={`figure-row s-${state}`} id={`figure-${figure.id}`}>
      <summary>
        <StatusMark state={state} />
        <span className="figure-label">
          {metric?.label[language]}{' '}
          <EvidenceMark evidence={figure.evidence} label={evidence[figure.evidence]} />
          <SourceNumber source={figure.source} />
          {figure.doubt && (
            <abbr className="doubt-mark" title={words.doubt}>
              ?
            </abbr>
          )}
        </span>
        <span className="figure-value">{formatFigure(figure, language)}</span>
        <span className="figure-period">
          <span className="visually-hidden">{status[state]}, </span>
          {formatPeriod(figure, language)}
        </span>
      </summary>
      <div className="figure-body">
        {owner && figure.place !== place && <p>{words.aboutPlace(owner.name[language])}</p>}
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
  return (
    <div className="restatement" id={`figure-${figure.id}`}>
      <p>
        <strong>{words.alsoStated}:</strong> {formatFigure(figure, language)}
      </p>
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
  if (!text) return null;
  return (
    <p className={isDoubt ? 'remark doubt' : 'remark'}>
      <strong>{heading}:</strong> {text}
    </p>
  );
}
