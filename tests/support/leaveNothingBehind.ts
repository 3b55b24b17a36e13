import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Files share their modules and their window, so that Testing Library's own hook would be there for the first
// file only, and an address or a stored choice would be found by the next.
afterEach(() => {
  cleanup();
  if (typeof window === 'undefined') return;
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});
