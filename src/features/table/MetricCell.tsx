import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Figure } from '../../domain/figure.ts';
import { figureState } from '../../domain/figureState.ts';
import { useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { tableTexts } from '../../i18n/parts/table.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { useToday } from '../../state/Today.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

/** The values of a metric at a place, each with its status and the number of its source. */
export function MetricCell({ figures }: { readonly figures: readonly Figure[] }) {
  const { status, evidence, figure: figureWords } = useMessages();
  const words = useTexts(tableTexts);
  const { formatFigure } = useUnitFormatters();
  const today = useToday();
  if (figures.length === 0) return <span className="table-missing">{words.notPublished}</span>;
  return figures.map((figure) => {
    const state = figureState(figure, today);
    return (
      <span key={figure.id} className="table-figure">
        <span title={status[state]}>
          <StatusMark state={state} />
          <span className="visually-hidden">{status[state]} </span>
        </span>
        {formatFigure(figure)}
        <EvidenceMark evidence={figure.evidence} label={evidence[figure.evidence]} />
        <SourceNumber source={figure.source} />
        {figure.doubt && (
          <abbr className="doubt-mark" title={figureWords.doubt}>
            ?
          </abbr>
        )}
      </span>
    );
  });
}
