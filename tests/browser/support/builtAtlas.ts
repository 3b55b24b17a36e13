import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../../src/hosting/siteFiles.ts';
import { type ServeOptions, type StaticServer, serveFolder } from './serve.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Folder of the build under test: `ATLAS_DIST`, else `dist/`. */
export function builtFolder(): string {
  const { ATLAS_DIST: asked = 'dist' } = process.env;
  const folder = resolve(root, asked);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`No build in ${folder}: run npm run build`);
  return folder;
}

/** Serves the build as a static host would. */
export function serveAtlas(options: ServeOptions = {}): Promise<StaticServer> {
  return serveFolder(builtFolder(), options);
}

/** Paths of all files of the build. */
export function builtFiles(): Promise<string[]> {
  return filesBelow(builtFolder());
}

/** One of the build's files as text, `data/figures.csv` for example. */
export function builtText(path: string): Promise<string> {
  return readFile(join(builtFolder(), path), 'utf8');
}
