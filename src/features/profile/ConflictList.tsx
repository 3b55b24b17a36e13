import { useFacts } from '../../citations/FactsContext.tsx';
import { conversionConflicts, figureConflicts } from '../../domain/conflicts.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';

/** Where sources give one thing differently: all values together, and why one is preferred, or that none is. */
export function ConflictList({ place }: { readonly place: string }) {
  const { profile } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const { colon } = punctuation[language];
  const { formatFigure } = useUnitFormatters();
  const figures = facts.figuresOf(place);
  const conflicts = figureConflicts(figures);
  const conversions = conversionConflicts(figures);
  if (conflicts.length === 0 && conversions.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-conflicts">
      <h3 id="profile-conflicts">{profile.conflicts}</h3>
      {conflicts.map(({ figures: answers, preferred, reason }) => (
        <div key={answers[0]?.id} className="conflict">
          <h4>{facts.metricById(answers[0]?.metric ?? '')?.label[language]}</h4>
          <Answers figures={answers} preferred={preferred} />
          <p className="method">
            {reason ? profile.preferred + colon + reason[language] : profile.undecided}
          </p>
        </div>
      ))}
      {conversions.map(({ original, figures: answers }) => (
        <div key={original.id} className="conflict">
          <h4>{`${facts.metricById(original.metric)?.label[language]}${colon}${formatFigure(original)}`}</h4>
          <Answers figures={answers} preferred={undefined} />
          <p className="method">{profile.conversionsDiffer}</p>
        </div>
      ))}
    </section>
  );
}

function Answers(props: { readonly figures: readonly Figure[]; readonly preferred: Figure | undefined }) {
  const { profile } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const { formatFigure } = useUnitFormatters();
  return (
    <ul className="note-list">
      {props.figures.map((figure) => (
        <li key={figure.id}>
          <strong className="figure-value">{formatFigure(figure)}</strong>{' '}
          {facts.sourceById(figure.source)?.publisher[language]}, {formatDate(figure.asOf, language)}
          {figure === props.preferred && ` · ${profile.preferredMark}`}
        </li>
      ))}
    </ul>
  );
}
