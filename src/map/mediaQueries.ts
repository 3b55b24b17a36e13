export const darkQuery = '(prefers-color-scheme: dark)';

/** Whether a media query holds now; false where there is no window. */
export function matchMediaQuery(query: string): boolean {
  return (
    typeof window !== 'undefined' &&
    typeof window.matchMedia === 'function' &&
    window.matchMedia(query).matches
  );
}

/** Calls back at every change of a media query; returns the function that stops it. */
export function watchMediaQuery(query: string, onChange: (matches: boolean) => void): () => void {
  const list = window.matchMedia(query);
  const handle = (event: MediaQueryListEvent): void => onChange(event.matches);
  list.addEventListener('change', handle);
  return () => list.removeEventListener('change', handle);
}
