import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig, ViteDevServer } from 'vite';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import type { SiteConfig } from '../domain/siteConfig.ts';
import { siteFileName } from '../domain/siteFile.ts';
import { fontFace } from './fontFace.ts';
import { textFontFile } from './fontPlugin.ts';
import { withModuleServer } from './moduleServer.ts';
import { type PagePath, pagePaths, rootFrom } from './pagePaths.ts';
import { writeSharePictures } from './sharePicture/writeSharePictures.ts';
import { copySiteFile, loadSiteConfig, siteFileOf } from './siteConfig.ts';
import { robotsText, siteMap } from './siteMap.ts';
import { fillTemplate, placeAssets } from './template.ts';

export interface PrerenderInput {
  readonly geodata: () => Promise<{
    readonly atlas: Atlas;
    readonly geometry: AtlasGeometry;
  }>;
  /** Source of the style sheet that is linked at the end of the page. */
  readonly laterStyle: string;
  /** The plugins the app's modules need when they are run here. */
  readonly plugins: () => PluginOption[];
}

/**
 * Writes a complete HTML page for the home, every place and every industry in both languages, from the
 * app's own components. The dev server renders the same pages on request, through the same functions.
 */
export function prerender({ geodata, laterStyle, plugins }: PrerenderInput): Plugin {
  let config: ResolvedConfig;
  let languageScript = '';
  let laterFile = '';
  let textFont = '';
  let chunkFiles: ReadonlyMap<string, string> = new Map();
  return {
    name: 'atlas-prerender',
    configResolved: (resolved) => {
      config = resolved;
    },
    configureServer: (server) => serveRenderedPages(server, geodata, laterStyle),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle);
      languageScript = chunks.find((chunk) => chunk.name === 'chooseLanguage')?.fileName ?? '';
      chunkFiles = new Map(chunks.map(({ name, fileName }) => [name ?? '', fileName]));
      laterFile = chunks.find(({ fileName }) => /\/later-[^/]*\.css$/.test(fileName))?.fileName ?? '';
      textFont = chunks.flatMap(({ fileName }) => textFontFile.exec(fileName)?.[1] ?? [])[0] ?? '';
    },
    async closeBundle() {
      // A build that failed calls this hook too, and has nothing to fill.
      if (languageScript === '') return;
      const outDir = resolve(config.root, config.build.outDir);
      const template = await readFile(join(outDir, 'index.html'), 'utf8');
      await withModuleServer({ root: config.root, plugins: plugins() }, async (server) => {
        const site = await siteOf(config);
        const data = await geodata();
        const built = { outDir, template, languageScript, laterFile, textFont, chunkFiles, site };
        await writePages(server, data, built);
        await writeSharePictures(server, { ...data, site }, outDir);
        await copySiteFile(outDir);
        await writeRobotFiles(outDir, data.atlas, site);
      });
    },
  };
}

interface Output {
  readonly outDir: string;
  readonly template: string;
  readonly languageScript: string;
  readonly laterFile: string;
  /** Name of the text font's file, beside the style sheets. */
  readonly textFont: string;
  /** File names of the built chunks by chunk name. */
  readonly chunkFiles: ReadonlyMap<string, string>;
  readonly site: SiteConfig;
}

/** Address of the pages' own rules on the dev server. */
const devStyle = '/@atlas/page.css';

function siteOf({ publicDir }: ResolvedConfig): Promise<SiteConfig> {
  return loadSiteConfig(siteFileOf(publicDir));
}

/** Files for search engines: a site map needs absolute addresses. */
async function writeRobotFiles(outDir: string, atlas: Atlas, { address }: SiteConfig): Promise<void> {
  await write(join(outDir, 'robots.txt'), robotsText(address));
  if (address !== '') await write(join(outDir, 'sitemap.xml'), siteMap(atlas, address));
}

async function writePages(
  server: ViteDevServer,
  geodata: { readonly atlas: Atlas; readonly geometry: AtlasGeometry },
  { outDir, template, languageScript, laterFile, textFont, chunkFiles, site }: Output,
): Promise<void> {
  const { html, css, cssFile } = await takeStyle(outDir, template);
  const { pageStyle } = await loadModule(server, 'pageStyle');
  const style = pageStyle(geodata.atlas, { fonts: fontFace(textFont), rules: css });
  const styleFile = `assets/page-${contentHash(style)}.css`;
  await write(join(outDir, styleFile), style);
  for (const path of pagePaths(geodata.atlas)) {
    const root = rootFrom(path.folder);
    const page = await renderPath(server, geodata, path, site);
    await write(
      join(outDir, path.folder, 'index.html'),
      fillTemplate(placeAssets(html, root), page, {
        style: root + styleFile,
        later: root + laterFile,
        modules: firstModules(path).flatMap((name) => {
          const file = chunkFiles.get(name);
          return file === undefined ? [] : [root + file];
        }),
      }),
    );
  }
  const { rootPage } = await loadModule(server, 'rootPage');
  await write(join(outDir, 'index.html'), rootPage(`./${languageScript}`, `./${styleFile}`, site));
  // Chunks that are loaded later name this file as one they need, and fail where it is missing; its rules
  // are in every page's own style sheet already.
  if (cssFile) await writeFile(join(outDir, cssFile), '');
}

/** Chunks that the app imports as soon as it runs on a page. */
function firstModules({ language, place }: PagePath): string[] {
  return [`messages.${language}`, ...(place === null ? [] : ['ProfileContents'])];
}

/** The app's rules, which become part of the pages' one style sheet, and the template without their link. */
async function takeStyle(outDir: string, template: string) {
  const link = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(template);
  if (!link?.[1]) return { html: template, css: '', cssFile: '' };
  const css = await readFile(join(outDir, link[1]), 'utf8');
  return {
    html: template.replace(link[0], ''),
    css: css.trim(),
    cssFile: link[1],
  };
}

function serveRenderedPages(
  server: ViteDevServer,
  geodata: PrerenderInput['geodata'],
  laterStyle: string,
): void {
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void (async () => {
      if (url.pathname === `/${siteFileName}`) {
        const text = await readFile(siteFileOf(server.config.publicDir), 'utf8').catch(() => '{}');
        return void response.setHeader('Content-Type', 'application/json').end(text);
      }
      const data = await geodata();
      if (url.pathname === '/') return void response.writeHead(302, { Location: '/zh/' }).end();
      if (url.pathname === devStyle) {
        const { pageStyle } = await loadModule(server, 'pageStyle');
        const css = pageStyle(data.atlas, { fonts: '', rules: '' });
        return void response.setHeader('Content-Type', 'text/css').end(css);
      }
      const path = pagePaths(data.atlas).find(({ folder }) => `/${folder}` === url.pathname);
      if (!path) return next();
      const page = await renderPath(server, data, path, await siteOf(server.config));
      const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
      const html = fillTemplate(template, page, {
        style: devStyle,
        later: `/${laterStyle}`,
        modules: [],
      });
      response
        .setHeader('Content-Type', 'text/html')
        .end(await server.transformIndexHtml(url.pathname, html));
    })().catch(next);
  });
}

async function renderPath(
  server: ViteDevServer,
  { atlas, geometry }: { readonly atlas: Atlas; readonly geometry: AtlasGeometry },
  { folder, ...subject }: PagePath,
  site: SiteConfig,
) {
  const { renderPage } = await loadModule(server, 'renderPage');
  const builtOn = new Date().toISOString().slice(0, 10);
  return renderPage({
    atlas,
    geometry,
    page: { ...subject, root: rootFrom(folder), builtOn },
    site,
  });
}

interface PrerenderModules {
  readonly renderPage: typeof import('./renderPage.tsx');
  readonly rootPage: typeof import('./rootPage.ts');
  readonly pageStyle: typeof import('./pageStyle.ts');
}

/** Runs one of this folder's modules through Vite, so that JSX and virtual modules resolve as in the app. */
async function loadModule<Name extends keyof PrerenderModules>(
  server: ViteDevServer,
  name: Name,
): Promise<PrerenderModules[Name]> {
  const extension = name === 'renderPage' ? 'tsx' : 'ts';
  // ssrLoadModule is untyped by nature; the names above tie it to the modules it loads.
  return (await server.ssrLoadModule(`/src/prerender/${name}.${extension}`)) as PrerenderModules[Name];
}

/** Names a file by its content, so that browsers may keep it for good. */
function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
