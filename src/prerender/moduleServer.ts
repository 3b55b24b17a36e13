import { createServer, type PluginOption, type ViteDevServer } from 'vite';

interface ModuleServerInput {
  readonly root: string;
  readonly plugins: PluginOption[];
}

/**
 * Lends a server that answers no request and only runs the project's own modules, so that JSX and
 * virtual modules resolve as in the app. It is closed however the work with it ends.
 */
export async function withModuleServer(
  { root, plugins }: ModuleServerInput,
  work: (server: ViteDevServer) => Promise<void>,
): Promise<void> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins,
  });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}
