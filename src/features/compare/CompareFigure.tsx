import type { Atlas } from '../../domain/atlas.ts';
import type { ComparedFigure, Obstacle } from '../../domain/comparisonTable.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureState } from '../../domain/figureState.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';
import { useToday } from '../../state/Today.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { CompareCitation } from './CompareCitation.tsx';
import { CompareSource } from './CompareSource.tsx';
import { useFigureText } from './useFigureText.tsx';
import { useReasonList } from './useReasonList.tsx';

interface CompareFigureProps {
  readonly atlas: Atlas;
  readonly compared: ComparedFigure;
  /** How many places its comparable set has. */
  readonly rivals: number;
}

/** One value in a cell: opened, its source; below it, how it stands to the other places' values. */
export function CompareFigure({ atlas, compared, rivals }: CompareFigureProps) {
  const { figure: figureWords } = useMessages();
  const words = useTexts(compareTexts);
  const language = useLanguage();
  const { formatFigure } = useUnitFormatters();
  const nameOf = usePlaceNames();
  const { figure, alsoStatedAs, set, rank, isBest, sharedWith, obstacles } = compared;
  return (
    <div className={isBest ? 'compare-figure is-best' : 'compare-figure'}>
      <FigureDetails atlas={atlas} figure={figure}>
        {alsoStatedAs.map((other) => (
          <p key={other.id}>
            <strong>{figureWords.alsoStated + punctuation[language].colon}</strong>
            {formatFigure(other)}
            <CompareCitation citation={other} />
          </p>
        ))}
      </FigureDetails>
      {set !== undefined && (
        <p className="compare-rank">
          {isBest && <span aria-hidden="true">★ </span>}
          {rank === undefined ? words.comparable : isBest ? words.best(rivals) : words.rank(rank, rivals)}
        </p>
      )}
      {sharedWith.length > 0 && (
        <p className="compare-shared">
          {words.sharedWith(sharedWith.map(nameOf).join(language === 'zh' ? '、' : ', '))}
        </p>
      )}
      <Obstacles obstacles={obstacles} />
    </div>
  );
}

/** Everything a value cannot be compared with; places with the same reasons share a line. */
function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const words = useTexts(compareTexts);
  const language = useLanguage();
  const listed = useReasonList();
  const nameOf = usePlaceNames();
  const textOf = useFigureText();
  const lines = new Map<string, string[]>();
  for (const { place, figure, reasons } of obstacles) {
    const other = words.withValue(nameOf(place), textOf(figure));
    lines.set(listed(reasons), [...(lines.get(listed(reasons)) ?? []), other]);
  }
  return [...lines].map(([reasons, others]) => (
    <p key={reasons} className="not-comparable">
      <span aria-hidden="true">≠ </span>
      {words.notComparable(others.join(language === 'zh' ? '、' : '; '), reasons)}
    </p>
  ));
}

interface FigureDetailsProps {
  readonly atlas: Atlas;
  readonly figure: Figure;
  readonly children: React.ReactNode;
}

function FigureDetails({ atlas, figure, children }: FigureDetailsProps) {
  const { status, evidence, figure: words } = useMessages();
  const language = useLanguage();
  const { formatFigure } = useUnitFormatters();
  const state = figureState(figure, useToday());
  return (
    <details>
      <summary>
        <StatusMark state={state} /> <strong className="figure-value">{formatFigure(figure)}</strong>{' '}
        <EvidenceMark evidence={figure.evidence} label={evidence[figure.evidence]} />
        <CompareCitation citation={figure} />
        {figure.doubt && (
          <abbr className="doubt-mark" title={words.doubt}>
            ?
          </abbr>
        )}
        <span className="figure-period">
          {status[state]} · {formatPeriod(figure, language)}
        </span>
      </summary>
      <CompareSource atlas={atlas} figure={figure} />
      {children}
    </details>
  );
}
