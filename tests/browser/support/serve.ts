import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentType } from './contentType.ts';

type Headers = Readonly<Record<string, string>>;

export interface ServeOptions {
  /** Where the folder is mounted, with slashes at both ends; `/` unless said otherwise. */
  readonly basePath?: string;
  /** Sent with every answer, a Content-Security-Policy for example; may depend on the path below the folder. */
  readonly headers?: Headers | ((path: string) => Headers);
  /** Turns a file into what is sent, for compression; the file as it is unless said otherwise. */
  readonly encode?: (path: string, body: Buffer) => Encoded;
}

export interface Encoded {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface StaticServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The address of the mounted folder, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine as a plain static host does. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const basePath = options.basePath ?? '/';
  const server = createServer((request, response) => {
    answer(folder, basePath, options, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin, url: origin + basePath, close };
}

async function answer(
  folder: string,
  basePath: string,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const found = await locate(folder, basePath, path);
  if (found === 'folder-without-slash') {
    response.writeHead(301, { location: `${path}/` }).end();
  } else if (found === 'missing') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  } else {
    const body = await readFile(found.file);
    const sent = options.encode?.(found.file, body) ?? { body, headers: {} };
    const headers = { 'content-type': contentType(found.file), 'cache-control': 'no-cache' };
    const asked =
      typeof options.headers === 'function' ? options.headers(path.slice(basePath.length)) : options.headers;
    response.writeHead(200, { ...headers, ...asked, ...sent.headers }).end(sent.body);
  }
}

type Located = { readonly file: string } | 'missing' | 'folder-without-slash';

async function locate(folder: string, basePath: string, requested: string): Promise<Located> {
  if (`${requested}/` === basePath) return 'folder-without-slash';
  if (!requested.startsWith(basePath)) return 'missing';
  const path = requested.slice(basePath.length);
  const target = normalize(join(folder, path));
  if (target !== normalize(folder) && !target.startsWith(normalize(folder + sep))) return 'missing';
  const kind = await kindOf(target);
  if (kind === 'file') return { file: target };
  if (kind === 'missing') return 'missing';
  if (path !== '' && !path.endsWith('/')) return 'folder-without-slash';
  const index = join(target, 'index.html');
  return (await kindOf(index)) === 'file' ? { file: index } : 'missing';
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}
