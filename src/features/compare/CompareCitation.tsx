import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Citation } from '../../domain/citedSource.ts';

/** The number of a value's source; on paper, where nothing can be opened, its paragraph as well. */
export function CompareCitation({ citation: { source, locator } }: { readonly citation: Citation }) {
  return (
    <>
      <SourceNumber source={source} />
      {locator && <span className="compare-on-paper compare-locator">{locator}</span>}
    </>
  );
}
