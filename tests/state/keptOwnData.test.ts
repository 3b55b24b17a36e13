import { describe, expect, it } from 'vitest';
import { hasKeptOwnData, noteKeptOwnData } from '../../src/state/keptOwnData.ts';

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    items,
  };
}

describe('the note of kept data', () => {
  it('is there while something is kept, and leaves nothing behind', () => {
    const kept = storage();
    expect(hasKeptOwnData(() => kept)).toBe(false);
    noteKeptOwnData(() => kept, true);
    expect(hasKeptOwnData(() => kept)).toBe(true);
    noteKeptOwnData(() => kept, false);
    expect([...kept.items]).toEqual([]);
  });

  it('is not there where the browser forbids storage', () => {
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    expect(hasKeptOwnData(forbidden)).toBe(false);
  });
});
