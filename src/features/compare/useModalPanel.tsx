import { type RefObject, useEffect } from 'react';

/** Where the reader goes on if the control that opened the panel is gone or hidden: the first that takes the focus. */
const placesToGoOn = ['.compare-bar button', '#profile-name', '#zones'];

/**
 * Makes a part of the page modal while it is there: what lies beside it is inert, Escape closes it,
 * its heading has the focus, and in the end the focus returns to where it was. The native way, a
 * dialog's top layer, is not taken: browsers print what lies there on a single page.
 */
export function useModalPanel(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  useEffect(() => {
    const opener = document.activeElement;
    const release = makeSurroundingsInert(panel.current);
    heading.current?.focus({ preventScroll: true });
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      release();
      returnFocus(opener);
    };
  }, [panel, heading, close]);
}

/** Siblings that come later, a profile for example, become inert as well; the live region speaks on. */
function makeSurroundingsInert(panel: HTMLElement | null): () => void {
  const parent = panel?.parentElement;
  if (!panel || !parent) return () => {};
  const silenced = new Set<Element>();
  const silence = (): void => {
    for (const sibling of parent.children) {
      if (sibling === panel || sibling.hasAttribute('inert') || sibling.hasAttribute('aria-live')) continue;
      sibling.setAttribute('inert', '');
      silenced.add(sibling);
    }
  };
  silence();
  const observer = new MutationObserver(silence);
  observer.observe(parent, { childList: true });
  return () => {
    observer.disconnect();
    for (const sibling of silenced) sibling.removeAttribute('inert');
  };
}

function returnFocus(opener: Element | null): void {
  const candidates = [opener, ...placesToGoOn.map((selector) => document.querySelector(selector))];
  for (const candidate of candidates) {
    if (!(candidate instanceof HTMLElement) || candidate === document.body) continue;
    candidate.focus({ preventScroll: true });
    if (document.activeElement === candidate) return;
  }
}
