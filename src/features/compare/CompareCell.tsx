import type { Atlas } from '../../domain/atlas.ts';
import type { ComparisonCell, ComparisonRow, KindredFigure } from '../../domain/comparisonTable.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { CompareCitation } from './CompareCitation.tsx';
import { CompareFigure } from './CompareFigure.tsx';
import { CompareSource } from './CompareSource.tsx';
import { useFigureText } from './useFigureText.tsx';
import { useReasonList } from './useReasonList.tsx';

interface CompareCellProps {
  readonly atlas: Atlas;
  readonly cell: ComparisonCell;
  readonly row: ComparisonRow;
}

/** What is published of one place in one metric; "not published" is said, never left blank. */
export function CompareCell({ atlas, cell, row }: CompareCellProps) {
  const { profile } = useMessages();
  const rivals = (set: number | undefined): number =>
    new Set(set === undefined ? [] : row.sets[set]?.map(({ place }) => place)).size;
  return (
    <td className={cell.figures.length === 0 ? 'is-empty' : undefined}>
      {cell.figures.length === 0 && <p className="not-published">{profile.notPublished}</p>}
      {cell.figures.map((compared) => (
        <CompareFigure
          key={compared.figure.id}
          atlas={atlas}
          compared={compared}
          rivals={rivals(compared.set)}
        />
      ))}
      {cell.kindred.map((kindred) => (
        <Kindred key={kindred.figure.id} atlas={atlas} kindred={kindred} />
      ))}
    </td>
  );
}

/** A figure of another metric that might be taken for one of this row; opened, its source. */
function Kindred({ atlas, kindred }: { readonly atlas: Atlas; readonly kindred: KindredFigure }) {
  const words = useTexts(compareTexts);
  const language = useLanguage();
  const textOf = useFigureText();
  const listed = useReasonList();
  const { figure, reasons } = kindred;
  const metric = atlas.metrics.find(({ id }) => id === figure.metric)?.label[language] ?? figure.metric;
  return (
    <details className="compare-kindred">
      <summary className="not-comparable">
        <span aria-hidden="true">≠ </span>
        {words.elsewhere(metric, textOf(figure), listed(reasons))}
        {'\u00a0'}
        <CompareCitation citation={figure} />
      </summary>
      <CompareSource atlas={atlas} figure={figure} />
    </details>
  );
}
