import { useSyncExternalStore } from 'react';
import type { Theme } from '../../domain/palette.ts';

const darkQuery = '(prefers-color-scheme: dark)';

/** The theme the reader's system asks for; light where it cannot be asked. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow, () => 'light');
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(darkQuery);
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

function themeNow(): Theme {
  return window.matchMedia?.(darkQuery).matches ? 'dark' : 'light';
}
