import { useSyncExternalStore } from 'react';
import type { Theme } from '../../domain/palette.ts';

const query = '(prefers-color-scheme: dark)';

/** The theme the reader's system asks for, as the map follows it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light');
}

function subscribe(onChange: () => void): () => void {
  const list = mediaQuery();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}

function currentTheme(): Theme {
  return mediaQuery()?.matches ? 'dark' : 'light';
}

/** Undefined where the browser is none. */
function mediaQuery(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
}
