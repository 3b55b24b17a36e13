// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EmbedRequest } from '../../src/domain/embedMessage.ts';
import { hearHost, readOrigins, tellHost } from '../../src/embed/host.ts';

const host = { postMessage: vi.fn() };
const print = { source: 'guangzhou-zones', v: 1, type: 'print' };
const siteFile = new URL('https://atlas.example/site.json');

vi.spyOn(window, 'parent', 'get').mockReturnValue(host as unknown as Window & typeof globalThis);

afterEach(() => {
  vi.unstubAllGlobals();
  host.postMessage.mockClear();
});

/** What an embed hears of one message, once everything asked for has been answered. */
async function heard(
  init: { readonly origin: string; readonly source?: unknown },
  site: unknown = {},
): Promise<{ readonly requests: readonly EmbedRequest[]; readonly fetches: number }> {
  const requests: EmbedRequest[] = [];
  const fetchSite = vi.fn(async () => ({ json: async () => site }));
  vi.stubGlobal('fetch', fetchSite);
  hearHost(siteFile, (request) => {
    requests.push(request);
  });
  const event = new MessageEvent('message', { data: print, origin: init.origin });
  Object.defineProperty(event, 'source', { value: init.source ?? host });
  window.dispatchEvent(event);
  await vi.waitFor(() => Promise.resolve());
  await new Promise((settled) => setTimeout(settled, 0));
  return { requests, fetches: fetchSite.mock.calls.length };
}

describe('hearHost', () => {
  it('hears pages of its own origin without asking anybody', async () => {
    expect(await heard({ origin: window.location.origin })).toEqual({
      requests: [{ type: 'print' }],
      fetches: 0,
    });
  });

  it('hears an origin that site.json names, and no other', async () => {
    const site = { embed: { origins: ['https://www.example.cn'] } };
    expect((await heard({ origin: 'https://www.example.cn' }, site)).requests).toHaveLength(1);
    expect((await heard({ origin: 'https://www.example.cn.evil.example' }, site)).requests).toEqual([]);
  });

  it('hears no other window than the one around it, and no page without an origin', async () => {
    const site = { embed: { origins: ['null'] } };
    expect((await heard({ origin: window.location.origin, source: window })).requests).toEqual([]);
    expect((await heard({ origin: 'null' }, site)).requests).toEqual([]);
  });
});

it.each([null, 7, {}, { embed: null }, { embed: { origins: 'https://a.example' } }, { embed: [] }])(
  'finds no origins in %j',
  (site) => {
    expect(readOrigins(site)).toEqual([]);
  },
);

it('tells the page around with the mark of the contract', () => {
  tellHost({ type: 'height', height: 480 });
  expect(host.postMessage).toHaveBeenCalledWith(
    { source: 'guangzhou-zones', v: 1, type: 'height', height: 480 },
    '*',
  );
});
