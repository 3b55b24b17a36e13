import type { ReactNode } from 'react';
import { SourceDetails } from '../../citations/SourceDetails.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Citation } from '../../domain/citedSource.ts';
import type { PeriodBasis } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import type { EvidenceClass } from '../../domain/place.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';

interface StatementRowProps {
  readonly statement: Citation & {
    readonly id: string;
    readonly period: string;
    readonly asOf: string;
    readonly evidence: EvidenceClass;
    readonly note?: LocalizedText;
    readonly doubt?: LocalizedText;
  };
  readonly children: ReactNode;
  readonly tag: string;
}

const stated: PeriodBasis = 'stated';

/** A cited statement in words: what is said and when; opened, its reading, doubts and source. */
export function StatementRow({ statement, children, tag }: StatementRowProps) {
  const { figure: words, evidence } = useMessages();
  const language = useLanguage();
  return (
    <details className="statement-row" id={`statement-${statement.id}`}>
      <summary>
        <span className="statement-text">
          {children} <EvidenceMark evidence={statement.evidence} label={evidence[statement.evidence]} />
          <SourceNumber source={statement.source} />
          {statement.doubt && (
            <abbr className="doubt-mark" title={words.doubt}>
              ?
            </abbr>
          )}
        </span>
        <span className="statement-tag">
          {`${tag} · ${formatPeriod({ ...statement, periodBasis: stated }, language)}`}
        </span>
      </summary>
      <div className="figure-body">
        {statement.note && <p className="remark">{statement.note[language]}</p>}
        {statement.doubt && (
          <p className="remark doubt">
            <strong>{words.doubt + punctuation[language].colon}</strong>
            {statement.doubt[language]}
          </p>
        )}
        <SourceDetails citation={statement} />
      </div>
    </details>
  );
}
