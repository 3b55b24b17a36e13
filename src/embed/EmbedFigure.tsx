import { useFacts } from '../citations/FactsContext.tsx';
import { SourceNumber } from '../citations/SourceNumber.tsx';
import type { Figure } from '../domain/figure.ts';
import { figureState } from '../domain/figureState.ts';
import { automaticUnits } from '../domain/unitPreference.ts';
import { figureRemarks } from '../i18n/figureRemarks.ts';
import { formatFigure } from '../i18n/formatFigure.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { useToday } from '../state/Today.tsx';
import { EvidenceMark } from '../ui/EvidenceMark.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** A figure's value as the atlas writes it by itself: nobody sets units in an embed. */
export function useFigureValue(figure: Figure): string {
  return formatFigure(figure, useLanguage(), automaticUnits);
}

/** What kind of statement a figure is, its shape and its word. */
export function FigureStatus({ figure }: { readonly figure: Figure }) {
  const { status } = useMessages();
  const state = figureState(figure, useToday());
  return (
    <>
      <StatusMark state={state} />
      {` ${status[state]}`}
    </>
  );
}

/** The number of its source, with the mark of its body of evidence and of a doubt. */
export function FigureCitation({ figure }: { readonly figure: Figure }) {
  const { evidence } = useMessages();
  return (
    <>
      <EvidenceMark evidence={figure.evidence} label={evidence[figure.evidence]} />
      <SourceNumber source={figure.source} />
    </>
  );
}

/** What a value cannot be read without: what it is a share of, of which extent, and any doubt. */
export function FigureRemarks({ figure, place }: { readonly figure: Figure; readonly place: string }) {
  const owner = useFacts().placeById(figure.place);
  const said = figureRemarks({ figure, owner, shownAt: place }, useMessages());
  return said.length > 0 ? <small className="remark">{said.join(' · ')}</small> : null;
}
