import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildLabelFont } from '../compiler/font/buildLabelFont.ts';
import { collectCharacters } from '../compiler/font/collectCharacters.ts';
import { fontNotice } from '../compiler/font/fontNotice.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { waterNames } from '../domain/waterNames.ts';

const moduleId = 'virtual:label-font';
const devPaths = {
  label: '/@atlas/gz-labels.woff2',
  text: '/@atlas/gz-text.woff2',
};

export interface FontPluginInput {
  readonly geodata: () => Promise<{
    readonly atlas: Atlas;
    readonly geometry: AtlasGeometry;
  }>;
  readonly root: string;
}

/** Names under which the page declares the two fonts; Noto's own name is not used for a subset. */
export const fontFamilies = { labels: 'GZ Labels', text: 'GZ Text' } as const;

/** The built text font, by its address in the site; the page's style sheet names it. */
export const textFontFile = /^assets\/(gz-text-[^/]*\.woff2)$/;

/**
 * Two subset fonts made from the characters in use. `GZ Labels` holds the names on the map, since
 * MapLibre draws them itself. `GZ Text` holds every Han character of the interface and the facts; it
 * stands last in the font stack, so that only a system without Chinese fonts ever loads it.
 */
export function atlasFonts({ geodata, root }: FontPluginInput): Plugin {
  let labelReference = '';
  let isBuild = false;
  return {
    name: 'atlas-fonts',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    async buildStart() {
      if (!isBuild) return;
      const [labels, text] = await Promise.all([
        buildLabelFont(await labelCharacters(geodata)),
        buildLabelFont(await textCharacters(root)),
      ]);
      labelReference = this.emitFile({
        type: 'asset',
        name: 'gz-labels.woff2',
        source: labels,
      });
      this.emitFile({ type: 'asset', name: 'gz-text.woff2', source: text });
      this.emitFile({
        type: 'asset',
        fileName: 'assets/FONT-LICENSE.txt',
        source: await fontNotice(Object.values(fontFamilies)),
      });
    },
    load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const url = isBuild ? `import.meta.ROLLUP_FILE_URL_${labelReference}` : JSON.stringify(devPaths.label);
      return `export const labelFontUrl = ${url};`;
    },
    configureServer(server) {
      const serve = (path: string, characters: () => Promise<readonly string[]>): void => {
        server.middlewares.use(path, (_request, response, next) => {
          characters()
            .then(buildLabelFont)
            .then((font) => response.setHeader('Content-Type', 'font/woff2').end(font))
            .catch(next);
        });
      };
      serve(devPaths.label, () => labelCharacters(geodata));
      serve(devPaths.text, () => textCharacters(root));
    },
  };
}

/** Names the map may write: places, water, neighbouring cities. */
async function labelCharacters(geodata: FontPluginInput['geodata']): Promise<readonly string[]> {
  const { atlas, geometry } = await geodata();
  const names = [
    ...atlas.places.flatMap(({ name, shortName }) => [name, shortName ?? name]),
    ...waterNames.map(({ name }) => name),
    ...geometry.neighbourLabels.features.map(({ properties }) => properties.name),
  ];
  return collectCharacters(names.flatMap(({ zh, en }) => [zh, en]));
}

/** Every Han character of the data files and of the interface; Latin is left to the system. */
async function textCharacters(root: string): Promise<readonly string[]> {
  const folders = [
    'geodata',
    'geodata/places',
    'geodata/sources',
    'geodata/layers',
    'src/i18n',
    'src/features',
  ];
  const texts = await Promise.all(folders.map((folder) => textsIn(join(root, folder))));
  return collectCharacters(texts.flat());
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    withFileTypes: true,
    recursive: /\/(?:features|i18n)$/.test(folder),
  });
  const files = entries.filter((entry) => entry.isFile() && /\.(yaml|geojson|tsx?)$/.test(entry.name));
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
}
