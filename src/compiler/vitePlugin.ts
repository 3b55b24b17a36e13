import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Compiled } from './compile.ts';
import { compileCached, summaryOf } from './compileCached.ts';

export { readGeodataOrThrow } from './compileCached.ts';

const atlasModule = 'virtual:atlas';
const geometryUrlModule = 'virtual:atlas-geometry-url';
/** Vite's mark for modules that are not files. */
const resolved = (id: string) => `\0${id}`;
const devGeometryPath = 'virtual-atlas-geometry.json';

/**
 * Serves geodata/ to the app as `virtual:atlas` and `virtual:atlas-geometry-url`. A build fails
 * with every issue there is; the dev server shows them in Vite's overlay and goes on with what is
 * sound, and reloads when a file changes.
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
    resolveId: (id) => (id === atlasModule || id === geometryUrlModule ? resolved(id) : undefined),
    load(id) {
      if (id === resolved(atlasModule)) return atlasCode(compileCached(root));
      if (id !== resolved(geometryUrlModule)) return undefined;
      const { packedGeometry, atlas } = compileCached(root);
      if (serving) {
        return `export const geometryUrl = ${JSON.stringify(`${base}${devGeometryPath}?${atlas.mapEdition}`)};`;
      }
      const source = JSON.stringify(packedGeometry);
      const reference = this.emitFile({ type: 'asset', name: 'geometry.json', source });
      return `export const geometryUrl = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      serveGeometry(server, base, root);
      reloadOnChange(server, root);
      server.ws.on('connection', () => showIssues(server, root));
    },
  };
}

/** A string for JSON.parse is read faster by browsers than the same object as code. */
function atlasCode({ atlas }: Compiled): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(atlas))});`;
}

function serveGeometry(server: ViteDevServer, base: string, root: string): void {
  const paths = [`${base}${devGeometryPath}`, `/${devGeometryPath}`];
  server.middlewares.use((request, response, next) => {
    if (!paths.includes(request.url?.split('?')[0] ?? '')) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(compileCached(root).packedGeometry));
  });
}

function reloadOnChange(server: ViteDevServer, root: string): void {
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    for (const id of [atlasModule, geometryUrlModule]) {
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
