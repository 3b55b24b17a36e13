import { createHash } from 'node:crypto';

/** A short fingerprint of a value: it changes when, and only when, the value does. */
export function edition(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}
