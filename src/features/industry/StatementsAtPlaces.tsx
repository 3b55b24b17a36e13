import type { ReactNode } from 'react';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { PeriodBasis } from '../../domain/figure.ts';
import type { Policy, Tenancy } from '../../domain/statement.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { IndustryPlaceLink } from './IndustryPlaceLink.tsx';
import type { PlaceStatements } from './statementsByPlace.ts';

interface StatementsAtPlacesProps<Statement> {
  readonly headingId: string;
  readonly heading: string;
  /** Says what the list is and is not. */
  readonly note: string;
  /** Said where there is nothing. */
  readonly none: string;
  readonly groups: readonly PlaceStatements<Statement>[];
  readonly textOf: (statement: Statement) => ReactNode;
  readonly statusOf: (statement: Statement) => string;
}

const stated: PeriodBasis = 'stated';

/** What is said of the industry's places, place by place, whether or not it concerns the industry. */
export function StatementsAtPlaces<Statement extends Tenancy | Policy>({
  headingId,
  heading,
  note,
  none,
  groups,
  textOf,
  statusOf,
}: StatementsAtPlacesProps<Statement>) {
  const { figure, evidence, source: words } = useMessages();
  const language = useLanguage();
  return (
    <section className="profile-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{heading}</h3>
      {groups.length === 0 ? (
        <p className="not-published">{none}</p>
      ) : (
        <p className="industry-note">{note}</p>
      )}
      {groups.map(({ place, statements }) => (
        <div key={place.id}>
          <h4>
            <IndustryPlaceLink place={place} />
          </h4>
          <ul className="industry-rows">
            {statements.map((statement) => (
              <li key={statement.id}>
                {textOf(statement)}{' '}
                <EvidenceMark evidence={statement.evidence} label={evidence[statement.evidence]} />
                <SourceNumber source={statement.source} />{' '}
                <span className="statement-tag">
                  {statusOf(statement)} · {formatPeriod({ ...statement, periodBasis: stated }, language)} ·{' '}
                  {statement.locator ? words.paragraph(statement.locator) : words.wholeText}
                </span>
                {statement.note && <p>{statement.note[language]}</p>}
                {statement.doubt && (
                  <p className="industry-doubt">
                    <strong>{figure.doubt}:</strong> {statement.doubt[language]}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
