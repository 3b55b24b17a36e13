import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig, ViteDevServer } from 'vite';
import type { Atlas } from '../../domain/atlas.ts';
import { atlasIndex } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { fontFace } from '../fontFace.ts';
import { textFontFile } from '../fontPlugin.ts';
import { withModuleServer } from '../moduleServer.ts';
import { loadSiteConfig, siteFileOf } from '../siteConfig.ts';
import { chooserPage } from './chooserPage.ts';
import { elementScript } from './elementScript.ts';
import { embedPaths } from './embedPaths.ts';
import { embedStyle } from './embedStyle.ts';
import type { EmbedInput } from './renderEmbed.tsx';

export interface EmbedPagesInput {
  readonly geodata: () => Promise<{ readonly atlas: Atlas; readonly geometry: AtlasGeometry }>;
  /** The plugins the components need when they are run here. */
  readonly plugins: () => PluginOption[];
}

/** What the build makes for the embedded pages: add these to its inputs. */
export const embedInputs = {
  embed: 'src/embed/main.ts',
  chooseEmbed: 'src/embed/chooseEmbed.ts',
  embedStyle: 'src/embed/embed.css',
} as const;

/** Names and positions of all places, for the interactive map of any embedded page. */
export const embedPlacesFile = 'embed/places.json';

const chooserFolder = 'embed/';
const devStyle = '@atlas/embed.css';

/**
 * Writes the pages that other sites embed, the list of them and `/embed.js`. The dev server makes the
 * same on request.
 */
export function embedPages({ geodata, plugins }: EmbedPagesInput): Plugin {
  let config: ResolvedConfig;
  let files: readonly string[] = [];
  const builtFile = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? '';
  return {
    name: 'atlas-embed-pages',
    configResolved: (resolved) => {
      config = resolved;
    },
    configureServer: (server) => serveEmbeds(server, geodata),
    generateBundle(_options, bundle) {
      files = Object.keys(bundle);
    },
    async closeBundle() {
      // A build that failed calls this hook too, and has nothing to link.
      const script = builtFile(/^assets\/embed-[^/]*\.js$/);
      if (script === '') return;
      const outDir = resolve(config.root, config.build.outDir);
      const style = await writeStyle(outDir, {
        from: builtFile(/^assets\/embedStyle-[^/]*\.css$/),
        textFont: files.flatMap((file) => textFontFile.exec(file)?.[1] ?? [])[0] ?? '',
      });
      await withModuleServer({ root: config.root, plugins: plugins() }, async (server) => {
        const data = await geodata();
        const site = await loadSiteConfig(siteFileOf(config.publicDir));
        await writePages(server, outDir, { ...data, site, builtOn: today(), style, script });
        const chooser = builtFile(/^assets\/chooseEmbed-[^/]*\.js$/);
        const list = chooserPage(data.atlas, { style, script: chooser });
        await write(join(outDir, chooserFolder, 'index.html'), list);
        await write(join(outDir, embedPlacesFile), placesText(data.atlas));
        await write(join(outDir, 'embed.js'), await elementScript(config.root));
      });
    },
  };
}

/** Palettes and fonts come to the rules only now: a file of its own, named by its content. */
async function writeStyle(
  outDir: string,
  { from, textFont }: { readonly from: string; readonly textFont: string },
): Promise<string> {
  const rules = await readFile(join(outDir, from), 'utf8');
  const css = embedStyle({ fonts: fontFace(textFont), rules: rules.trim() });
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const style = `assets/embed-${hash}.css`;
  await write(join(outDir, style), css);
  await rm(join(outDir, from));
  return style;
}

async function writePages(server: ViteDevServer, outDir: string, input: EmbedInput): Promise<void> {
  const renderEmbed = await loadRenderEmbed(server);
  for (const path of embedPaths(input.atlas)) {
    await write(join(outDir, path.folder, 'index.html'), renderEmbed(input, path));
  }
}

function placesText(atlas: Atlas): string {
  const { places, outlines } = atlasIndex(atlas);
  return JSON.stringify({ places, outlines });
}

function serveEmbeds(server: ViteDevServer, geodata: EmbedPagesInput['geodata']): void {
  const { root, publicDir } = server.config;
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const send = (type: string, text: string) => void response.setHeader('Content-Type', type).end(text);
    const sendPage = async (html: string) =>
      send('text/html', await server.transformIndexHtml(`/${path}`, html));
    void (async () => {
      if (path === 'embed.js') return send('text/javascript', await elementScript(root));
      if (path !== devStyle && !path.startsWith(chooserFolder)) return next();
      const { atlas, geometry } = await geodata();
      const style = devStyle;
      if (path === devStyle) {
        const rules = `@import "/${embedInputs.embedStyle}?direct";`;
        return send('text/css', rules + embedStyle({ fonts: '', rules: '' }));
      }
      if (path === embedPlacesFile) return send('application/json', placesText(atlas));
      if (path === chooserFolder)
        return sendPage(chooserPage(atlas, { style, script: embedInputs.chooseEmbed }));
      const page = embedPaths(atlas).find(({ folder }) => folder === path);
      if (!page) return next();
      const renderEmbed = await loadRenderEmbed(server);
      const site = await loadSiteConfig(siteFileOf(publicDir));
      const input = { atlas, geometry, site, builtOn: today(), style, script: embedInputs.embed };
      return sendPage(renderEmbed(input, page));
    })().catch(next);
  });
}

/** Runs the components through Vite, so that JSX and virtual modules resolve as in the app. */
async function loadRenderEmbed(server: ViteDevServer) {
  const module = await server.ssrLoadModule('/src/prerender/embed/renderEmbed.tsx');
  // ssrLoadModule is untyped by nature; the path above ties it to the module's type.
  const { renderEmbed } = module as typeof import('./renderEmbed.tsx');
  return renderEmbed;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
