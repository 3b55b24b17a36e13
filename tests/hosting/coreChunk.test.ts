import { describe, expect, it } from 'vitest';
import { coreChunk } from '../../src/hosting/coreChunk.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/main.tsx': ['/app.css', '/store.ts', '/lists.ts'],
  '/store.ts': ['/lists.ts', '/slice.ts'],
  '/slice.ts': ['/store.ts'],
  '/embed.ts': ['/lists.ts'],
  '/panel.tsx': ['/store.ts'],
};
const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };

describe('coreChunk', () => {
  const name = coreChunk('/main.tsx', ['/embed.ts']);

  it('holds what the page needs at once, also where modules import each other', () => {
    expect(['/store.ts', '/slice.ts'].map((id) => name(id, graph))).toEqual(['atlas-core', 'atlas-core']);
  });

  it('leaves alone the start itself, styles, what other pages need and what comes later', () => {
    const others = ['/main.tsx', '/app.css', '/lists.ts', '/embed.ts', '/panel.tsx'];
    expect(others.map((id) => name(id, graph))).toEqual([null, null, null, null, null]);
  });
});
