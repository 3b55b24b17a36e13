import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../src/hosting/precompress.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { siteServer } from '../../src/hosting/siteServer.ts';

const script = `export default ${JSON.stringify('zone '.repeat(1000))};`;
const files = {
  'zh/index.html': '<!doctype html>广州',
  'assets/a-12345678.js': script,
  'assets/b.woff2': 'font',
};
let folder = '';
let port = 0;
const server = createServer((incoming, outgoing) =>
  siteServer(folder)(incoming, outgoing, () => outgoing.writeHead(404).end('nothing here')),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-hosting-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, '..', 'atlas-hosting-secret.txt'), 'not published');
  await precompress(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  port = address.port;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
  await rm(join(folder, '..', 'atlas-hosting-secret.txt'));
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks for a path as it stands: `fetch` would tidy it up and unpack the answer. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('the site server', () => {
  it('sends every header of the definition with pages, files and with what is missing', async () => {
    for (const path of ['zh/', 'assets/a-12345678.js']) {
      expect((await ask(`/${path}`)).headers).toMatchObject(lowerCased(responseHeaders(path)));
    }
    const missing = await ask('/zh/nowhere/');
    expect(missing.status).toBe(404);
    expect(missing.headers).toMatchObject({
      ...lowerCased(responseHeaders('zh/')),
      'cache-control': 'no-store',
    });
  });

  it('answers a folder with its page, as text in UTF-8', async () => {
    const { status, headers, body } = await ask('/zh/?place=pazhou');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(files['zh/index.html']);
    expect((await ask('/zh?lang=zh')).headers.location).toBe('/zh/?lang=zh');
  });

  it('sends the smallest variant that the reader takes, and says that others may get another', async () => {
    const brotli = await ask('/assets/a-12345678.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await ask('/assets/a-12345678.js', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await ask('/assets/a-12345678.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(plain.body.toString()).toBe(script);
    expect(plain.headers.etag).not.toBe(gzip.headers.etag);
  });

  it('sends nothing again to those who have it', async () => {
    const { headers } = await ask('/zh/');
    const again = await ask('/zh/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('sends the head alone where only that is asked for, and passes on what is no question', async () => {
    const head = await ask('/assets/b.woff2', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers).toMatchObject({ 'content-length': '4', 'content-type': 'font/woff2' });
    expect((await ask('/zh/', {}, 'POST')).status).toBe(404);
  });

  it.each([
    '/../atlas-hosting-secret.txt',
    '/%2e%2e/atlas-hosting-secret.txt',
    '/zh/..%2f..%2fatlas-hosting-secret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('keeps to its folder (%s)', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('nothing here');
  });
});
