/** A key as the keyboard event tells it. */
interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Which option a key leads to: arrows go round through the options, Home and End to the first and
 * the last once one is active. `undefined` for a key that is the field's own.
 *
 * @param active The option reached so far; null while the field itself is.
 */
export function activeAfterKey(key: Key, active: number | null, options: number): number | undefined {
  if (options === 0 || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return undefined;
  const last = options - 1;
  if (key.key === 'ArrowDown') return active === null || active >= last ? 0 : active + 1;
  if (key.key === 'ArrowUp') return active === null || active === 0 ? last : active - 1;
  if (active === null) return undefined;
  if (key.key === 'Home') return 0;
  if (key.key === 'End') return last;
  return undefined;
}
