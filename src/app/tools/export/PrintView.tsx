import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useModalPanel } from '../../../features/compare/useModalPanel.tsx';
import type { Paper } from '../../../features/export/sheetMaker.ts';
import { useTexts } from '../../../i18n/LanguageContext.tsx';
import { exportTexts } from '../../../i18n/parts/export.ts';

interface PrintViewProps {
  readonly sheet: SVGSVGElement;
  readonly paper: Paper;
  readonly onClose: () => void;
}

/** While it is there nothing else of the page gets on paper. */
const printingClass = 'prints-sheet';

/**
 * A sheet in the page's place, and the browser's print dialogue over it. It goes when that has been
 * answered, or with Escape; the named pages of the style sheet give the paper its size.
 */
export function PrintView({ sheet, paper, onClose }: PrintViewProps) {
  const { print: words } = useTexts(exportTexts);
  const view = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  useModalPanel(view, heading, onClose);

  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add(printingClass);
    stage.current?.replaceChildren(sheet);
    window.addEventListener('afterprint', onClose);
    // After the next frame the sheet is laid out; browsers print what is laid out.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onClose);
      classList.remove(printingClass);
    };
  }, [sheet, onClose]);

  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: no control, it only keeps Escape from the panel below it.
    <div
      ref={view}
      className="print-view"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="print-view-head">
        <h2 tabIndex={-1} ref={heading}>
          {words.sheet}
          {` · ${paper.size} · ${words.turns[paper.turn]}`}
        </h2>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.back}
        </button>
      </header>
      <div ref={stage} className={`print-sheet print-${paper.size.toLowerCase()}-${paper.turn}`} />
    </div>,
    document.body,
  );
}
