import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { HostingInput } from './contentSecurityPolicy.ts';
import { acceptedEncodings, compressibleName } from './encodings.ts';
import { type Located, locateFile, statOf } from './locateFile.ts';
import { contentTypeOf } from './mediaTypes.ts';
import { responseHeaders } from './responseHeaders.ts';

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * Answers as a host does that is set up with the build's own files: every answer has its headers, and a
 * compressed variant goes to those who take it. What it has no file for goes on to the next handler.
 * @param folder of the build
 */
export function siteServer(folder: string, input: HostingInput = {}): Handler {
  return (request, response, next) => {
    answer(folder, input, request, response).then((done) => done || next(), next);
  };
}

/** @returns whether the request was answered */
async function answer(
  folder: string,
  input: HostingInput,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = decoded(pathname.slice(1));
  for (const [name, value] of Object.entries(responseHeaders(path ?? '', input))) {
    response.setHeader(name, value);
  }
  if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const located = await locateFile(folder, path);
  if (located.kind === 'missing') {
    response.setHeader('Cache-Control', 'no-store');
    return false;
  }
  if (located.kind === 'folder') {
    // Two slashes would begin another host's address.
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    return true;
  }
  await send(located, request, response);
  return true;
}

async function send(
  { path, stats }: Extract<Located, { kind: 'file' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Type', contentTypeOf(path));
  if (compressibleName.test(path)) response.setHeader('Vary', 'Accept-Encoding');
  const variant = await variantOf(path, String(request.headers['accept-encoding'] ?? ''));
  const { size, mtimeMs } = variant?.stats ?? stats;
  const tag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  if (variant) response.setHeader('Content-Encoding', variant.coding);
  response.setHeader('Content-Length', size);
  if (request.method === 'HEAD') return void response.end();
  try {
    await pipeline(createReadStream(variant?.path ?? path), response);
  } catch {
    // The reader has gone on to another page.
    response.destroy();
  }
}

/** The first compressed file there is among those the reader takes. */
async function variantOf(path: string, acceptEncoding: string) {
  for (const { coding, extension } of acceptedEncodings(acceptEncoding)) {
    const variant = path + extension;
    const stats = await statOf(variant);
    if (stats?.isFile()) return { coding, path: variant, stats };
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
