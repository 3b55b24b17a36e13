/** The parts of an address that this atlas reads and writes; `window.location` has them. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** As much of `window` as keeping the address in step needs. */
export interface AddressWindow {
  readonly location: Address;
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Path, query and hash in one. */
export function addressText({ pathname, search, hash }: Address): string {
  return pathname + search + hash;
}

/** Puts an address into the bar; `push` makes the back button return to the one before. */
export function writeAddress(page: AddressWindow, address: Address, how: 'push' | 'replace'): void {
  const text = addressText(address);
  if (text === addressText(page.location)) return;
  try {
    if (how === 'push') page.history.pushState(null, '', text);
    else page.history.replaceState(null, '', text);
  } catch {
    // Refused in files opened from disk, in some sandboxed frames, and by Safari after a hundred
    // calls in half a minute. The atlas works all the same; only the address lags behind.
  }
}
