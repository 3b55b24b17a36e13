import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { atlasIndex } from '../domain/atlasIndex.ts';
import type { Compiled } from './compile.ts';
import { compileCached, summaryOf } from './compileCached.ts';
import { buildSearchIndex } from './search/buildSearchIndex.ts';

export { readGeodataOrThrow } from './compileCached.ts';

const indexModule = 'virtual:atlas';

/** Files the page fetches: the module that names each, and what is in it. */
const files = [
  {
    module: 'virtual:atlas-facts-url',
    constant: 'factsUrl',
    name: 'facts.json',
    content: ({ atlas }: Compiled) => atlas,
    edition: ({ atlas }: Compiled) => atlas.factsEdition,
  },
  {
    module: 'virtual:atlas-geometry-url',
    constant: 'geometryUrl',
    name: 'geometry.json',
    content: ({ packedGeometry }: Compiled) => packedGeometry,
    edition: ({ atlas }: Compiled) => atlas.mapEdition,
  },
  {
    module: 'virtual:atlas-search-url',
    constant: 'searchUrl',
    name: 'search.json',
    content: ({ atlas }: Compiled) => buildSearchIndex(atlas),
    edition: ({ atlas }: Compiled) => atlas.factsEdition,
  },
] as const;

/** Vite's mark for modules that are not files. */
const resolved = (id: string) => `\0${id}`;
const devPath = (name: string) => `virtual-atlas/${name}`;

/**
 * Serves geodata/ to the app: the index as a module, facts and geometry as files to fetch. A build
 * fails with every issue there is; the dev server shows them in Vite's overlay and goes on with what
 * is sound, and reloads when a file changes.
 */
export function geodataPlugin({ folder }: { readonly folder?: string } = {}): Plugin {
  let root = resolve(folder ?? 'geodata');
  let serving = false;
  let base = '/';
  return {
    name: 'geodata',
    configResolved(config) {
      serving = config.command === 'serve';
      base = config.base;
      root = resolve(config.root, folder ?? 'geodata');
    },
    buildStart() {
      if (serving) return;
      const { issues } = compileCached(root);
      if (issues.length > 0) this.error(summaryOf(issues));
    },
    resolveId: (id) => (moduleIds.includes(id) ? resolved(id) : undefined),
    load(id) {
      if (id === resolved(indexModule)) return indexCode(compileCached(root));
      const file = files.find(({ module }) => id === resolved(module));
      if (!file) return undefined;
      const compiled = compileCached(root);
      if (serving) {
        const url = `${base}${devPath(file.name)}?${file.edition(compiled)}`;
        return `export const ${file.constant} = ${JSON.stringify(url)};`;
      }
      const source = JSON.stringify(file.content(compiled));
      const reference = this.emitFile({ type: 'asset', name: file.name, source });
      return `export const ${file.constant} = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      serveFiles(server, base, root);
      reloadOnChange(server, root);
      server.ws.on('connection', () => showIssues(server, root));
    },
  };
}

const moduleIds: readonly string[] = [indexModule, ...files.map(({ module }) => module)];

/** A string for JSON.parse is read faster by browsers than the same object as code. */
function indexCode({ atlas }: Compiled): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(atlasIndex(atlas)))});`;
}

function serveFiles(server: ViteDevServer, base: string, root: string): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const file = files.find(({ name }) => path === `${base}${devPath(name)}` || path === `/${devPath(name)}`);
    if (!file) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(file.content(compileCached(root))));
  });
}

function reloadOnChange(server: ViteDevServer, root: string): void {
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    for (const id of moduleIds) {
      const module = server.moduleGraph.getModuleById(resolved(id));
      if (module) server.moduleGraph.invalidateModule(module);
    }
    if (!showIssues(server, root)) server.ws.send({ type: 'full-reload' });
  });
}

/** Puts the issues into Vite's overlay; false if there are none. */
function showIssues(server: ViteDevServer, root: string): boolean {
  const { issues } = compileCached(root);
  if (issues.length === 0) return false;
  server.ws.send({ type: 'error', err: { message: summaryOf(issues), stack: '', plugin: 'geodata' } });
  return true;
}
