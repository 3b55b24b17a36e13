import { useId, useState } from 'react';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { exportTexts, type PaperSize, type PaperTurn } from '../../i18n/parts/export.ts';
import type { SheetMaker } from './sheetMaker.ts';

const sizes: readonly PaperSize[] = ['A4', 'A3'];
const turns: readonly PaperTurn[] = ['landscape', 'portrait'];

/** The map on one sheet of paper. */
export function PrintSection({ maker }: { readonly maker: SheetMaker | null | 'failed' }) {
  const { print: words } = useTexts(exportTexts);
  const id = useId();
  const [size, setSize] = useState<PaperSize>('A4');
  const [turn, setTurn] = useState<PaperTurn>('landscape');
  const [hasFailed, setHasFailed] = useState(false);
  const isReady = maker !== null && maker !== 'failed';
  const print = async (): Promise<void> => {
    if (!isReady) return;
    setHasFailed(false);
    try {
      await maker.print({ size, turn });
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <section aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{words.heading}</h3>
      <p className="field-row">
        <ChoiceSelect label={words.size} values={sizes} value={size} onChange={setSize} />
        <ChoiceSelect label={words.turn} values={turns} names={words.turns} value={turn} onChange={setTurn} />
      </p>
      <p className="field-row">
        <button type="button" className="button" aria-disabled={!isReady} onClick={() => void print()}>
          {words.open}
        </button>
      </p>
      {hasFailed && (
        <p className="field-note" role="status">
          {words.failed}
        </p>
      )}
    </section>
  );
}
