import { useEffect, useState } from 'react';

/**
 * The SHA-256 of a script as a policy names it, `sha256-…`. Null until it is known, and where the browser
 * does not tell: it does on encrypted pages only.
 */
export function useScriptHash(script: string): string | null {
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    setHash(null);
    sha256(script).then(
      (value) => {
        if (!left) setHash(value);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [script]);
  return hash;
}

async function sha256(script: string): Promise<string | null> {
  if (!window.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
