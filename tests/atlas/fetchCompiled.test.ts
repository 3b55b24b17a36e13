import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCompiled } from '../../src/atlas/fetchCompiled.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(response: Response): void {
  vi.stubGlobal('fetch', async () => response);
}

describe('fetchCompiled', () => {
  it('gives what the file holds', async () => {
    answering(new Response('{"mapEdition":"m1"}'));
    expect(await fetchCompiled('assets/facts.json')).toEqual({ mapEdition: 'm1' });
  });

  it('rejects where the file is not there or not whole', async () => {
    answering(new Response('Not found', { status: 404 }));
    await expect(fetchCompiled('assets/facts.json')).rejects.toThrow('404');
    answering(new Response('{"mapEdi'));
    await expect(fetchCompiled('assets/facts.json')).rejects.toThrow();
  });
});
