import { type MouseEvent, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

interface PagePanelProps {
  /** Id of the heading that names the panel. */
  readonly headingId: string;
  readonly children: ReactNode;
}

/**
 * What a page is about, in the profile's place; it gives way to the profile of a selected place and
 * comes back when that is closed. A reader who opened the place from here gets back to the same link.
 */
export function PagePanel({ headingId, children }: PagePanelProps) {
  // Deferred as the profile's own: one leaves as the other comes.
  const selected = useDeferredValue(useAtlasStore((state) => state.selectedPlace));
  const panel = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  /** Which of the panel's links to places was followed last. */
  const followed = useRef(-1);

  useEffect(() => {
    const closed = before.current;
    before.current = selected;
    if (selected !== null || closed === null || !panel.current) return;
    const link = placeLinks(panel.current)[followed.current];
    // The closing profile has given the focus back to a list, unless that cannot be reached now.
    if (link?.getAttribute('data-place') === closed || document.activeElement === document.body)
      (link ?? document.getElementById(headingId))?.focus();
  }, [selected, headingId]);

  if (selected !== null) return null;
  const remember = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-place]') : null;
    if (panel.current && link) followed.current = placeLinks(panel.current).indexOf(link);
  };
  return (
    <section className="profile" aria-labelledby={headingId} ref={panel} onClickCapture={remember}>
      {children}
    </section>
  );
}

function placeLinks(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('a[data-place]')];
}
