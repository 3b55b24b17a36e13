import { useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { comparisonCsv } from '../../domain/comparisonCsv.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { AddPlaceSelect } from './AddPlaceSelect.tsx';
import { CompareTable } from './CompareTable.tsx';
import { KeepCompare } from './KeepCompare.tsx';
import { OutlineMultiples } from './OutlineMultiples.tsx';
import { rowNames } from './rowNames.ts';
import { useCsvDownload } from './useCsvDownload.tsx';

interface ComparePanelProps {
  readonly atlas: Atlas;
  /** Null until the outlines are loaded. */
  readonly geometry?: AtlasGeometry | null;
}

/** The places of the shortlist side by side, while the comparison is open; nothing otherwise. */
export function ComparePanel({ atlas, geometry = null }: ComparePanelProps) {
  const isOpen = useAtlasStore((state) => state.compareOpen);
  return isOpen ? <OpenPanel atlas={atlas} geometry={geometry} /> : null;
}

function OpenPanel({ atlas, geometry }: Required<ComparePanelProps>) {
  const { compare: words } = useMessages();
  const store = useAtlasStoreApi();
  const places = useAtlasStore((state) => state.compare);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className="compare"
      aria-labelledby="compare-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape') store.getState().closeCompare();
      }}
    >
      <header className="compare-head">
        <h2 id="compare-heading" tabIndex={-1} ref={heading}>
          {words.heading}
        </h2>
        <PanelActions atlas={atlas} />
      </header>
      <p className="compare-note">{words.explanation}</p>
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
      </div>
      {places.length < comparedPlaces.fewest && <p className="notice">{words.tooFew}</p>}
      {places.length > 0 && (
        <>
          <section
            className="compare-scroll"
            aria-label={words.tableRegion}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
            tabIndex={0}
          >
            <CompareTable atlas={atlas} places={places} onlyDifferences={onlyDifferences} />
          </section>
          <OutlineMultiples geometry={geometry} places={places} />
        </>
      )}
    </section>
  );
}

function PanelActions({ atlas }: { readonly atlas: Atlas }) {
  const { compare: words } = useMessages();
  const store = useAtlasStoreApi();
  const download = useCsvDownload();
  return (
    <p className="compare-actions">
      <button
        type="button"
        className="button"
        onClick={() =>
          download(`${words.fileName}.csv`, comparisonCsv(atlas, store.getState().compare, rowNames))
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
