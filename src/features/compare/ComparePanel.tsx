import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { comparisonCsv } from '../../domain/comparisonCsv.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { shownComparison } from '../../domain/shownComparison.ts';
import { useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { AddPlaceSelect } from './AddPlaceSelect.tsx';
import { ComparePrintHead } from './ComparePrintHead.tsx';
import { CompareSources } from './CompareSources.tsx';
import { CompareTable } from './CompareTable.tsx';
import { KeepCompare } from './KeepCompare.tsx';
import { OutlineMultiples } from './OutlineMultiples.tsx';
import { rowNames } from './rowNames.ts';
import { useModalPanel } from './useModalPanel.tsx';

interface ComparePanelProps {
  readonly atlas: Atlas;
  /** Null until the outlines are loaded. */
  readonly geometry?: AtlasGeometry | null;
  /** What is to be known of the facts as a whole, an earlier date for example. */
  readonly notice?: ReactNode;
  /** Controls of the page that count here as well. */
  readonly tools?: ReactNode;
}

/** The places of the shortlist side by side, while the comparison is open; nothing otherwise. */
export function ComparePanel({ atlas, geometry = null, notice = null, tools = null }: ComparePanelProps) {
  const isOpen = useAtlasStore((state) => state.compareOpen);
  return isOpen ? <OpenPanel atlas={atlas} geometry={geometry} notice={notice} tools={tools} /> : null;
}

function OpenPanel({ atlas, geometry, notice, tools }: Required<ComparePanelProps>) {
  const { compare: shortlist } = useMessages();
  const words = useTexts(compareTexts);
  const store = useAtlasStoreApi();
  const places = useAtlasStore((state) => state.compare);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useModalPanel(
    panel,
    heading,
    useCallback(() => store.getState().closeCompare(), [store]),
  );
  const shown = useMemo(
    () => shownComparison(atlas, places, onlyDifferences),
    [atlas, places, onlyDifferences],
  );
  const numbers = useMemo(
    () => new Map(shown.sources.map(({ id }, index) => [id, index + 1])),
    [shown.sources],
  );
  return (
    <dialog open className="compare" aria-modal="true" aria-labelledby="compare-heading" ref={panel}>
      <header className="compare-head">
        <h2 id="compare-heading" tabIndex={-1} ref={heading}>
          {words.heading}
        </h2>
        <PanelActions atlas={atlas} />
      </header>
      <ComparePrintHead />
      <p className="compare-note">{words.explanation}</p>
      {notice}
      <div className="compare-tools">
        <AddPlaceSelect />
        <label>
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.target.checked)}
          />{' '}
          {words.onlyDifferences}
        </label>
        <KeepCompare />
        {tools}
      </div>
      {places.length < comparedPlaces.fewest && <p className="notice">{shortlist.tooFew}</p>}
      {places.length > 0 && (
        <SourceNumbersContext value={numbers}>
          <section
            className="compare-scroll"
            aria-label={words.tableRegion}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
            tabIndex={0}
          >
            <CompareTable atlas={atlas} places={places} shown={shown} />
          </section>
          <OutlineMultiples geometry={geometry} places={places} />
          <CompareSources sources={shown.sources} />
        </SourceNumbersContext>
      )}
    </dialog>
  );
}

function PanelActions({ atlas }: { readonly atlas: Atlas }) {
  const words = useTexts(compareTexts);
  const store = useAtlasStoreApi();
  const download = useFileDownload();
  return (
    <p className="compare-actions">
      <button
        type="button"
        className="button"
        onClick={() =>
          download(
            `${words.fileName}.csv`,
            comparisonCsv(atlas, store.getState().compare, rowNames),
            'text/csv',
          )
        }
      >
        {words.download}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="button" onClick={() => store.getState().closeCompare()}>
        {words.close}
      </button>
    </p>
  );
}
