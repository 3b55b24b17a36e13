import { useId, useState } from 'react';
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
      <p className="export-row">
        <label htmlFor={`${id}s`}>{words.size}</label>
        <select
          id={`${id}s`}
          value={size}
          onChange={({ currentTarget }) =>
            setSize(sizes.find((each) => each === currentTarget.value) ?? 'A4')
          }
        >
          {sizes.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <label htmlFor={`${id}t`}>{words.turn}</label>
        <select
          id={`${id}t`}
          value={turn}
          onChange={({ currentTarget }) =>
            setTurn(turns.find((each) => each === currentTarget.value) ?? 'landscape')
          }
        >
          {turns.map((each) => (
            <option key={each} value={each}>
              {words.turns[each]}
            </option>
          ))}
        </select>
      </p>
      <p className="export-row">
        <button type="button" className="button" aria-disabled={!isReady} onClick={() => void print()}>
          {words.open}
        </button>
      </p>
      {hasFailed && (
        <p className="export-note" role="status">
          {words.failed}
        </p>
      )}
    </section>
  );
}
