import type { AddressWindow } from '../../src/state/address.ts';

/** A window with an address and a history, and nothing else. */
export interface FakeBrowser extends AddressWindow {
  /** All entries of the history, oldest first. */
  readonly entries: string[];
  /** The address shown. */
  readonly address: string;
  go(steps: number): void;
}

export function fakeBrowser(opened: string): FakeBrowser {
  const entries = [opened];
  const listeners = new Set<() => void>();
  let at = 0;
  const current = (): string => entries[at] ?? '';
  return {
    entries,
    get address() {
      return current();
    },
    get location() {
      const { pathname, search, hash } = new URL(current(), 'http://atlas.example');
      return { pathname, search, hash };
    },
    history: {
      pushState: (_data, _unused, url) => {
        entries.splice(at + 1, entries.length, url);
        at += 1;
      },
      replaceState: (_data, _unused, url) => {
        entries[at] = url;
      },
    },
    addEventListener: (_type, listener) => {
      listeners.add(listener);
    },
    removeEventListener: (_type, listener) => {
      listeners.delete(listener);
    },
    go: (steps) => {
      at += steps;
      for (const listener of listeners) listener();
    },
  };
}
