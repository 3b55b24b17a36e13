import type { Language } from '../../domain/localizedText.ts';
import type { LayerFailure } from '../../domain/siteConfig/layerFailure.ts';

export interface SiteLayersTexts {
  readonly heading: string;
  readonly basemap: string;
  readonly builtIn: string;
  readonly overlays: string;
  /** What a base map is not. */
  readonly foreign: string;
  readonly reviewNumber: (number: string) => string;
  readonly reason: Readonly<Record<LayerFailure['reason'], (status: number) => string>>;
  readonly basemapFailed: (name: string, reason: string) => string;
  readonly overlayFailed: (name: string, reason: string) => string;
}

/** Words of the site's base maps and layers. */
export const siteLayersTexts: Readonly<Record<Language, SiteLayersTexts>> = {
  zh: {
    heading: '底图与图层',
    basemap: '底图',
    builtIn: '内置底图（无需联网）',
    overlays: '其他图层',
    foreign: '所选底图与图层由本站发布者提供，从其服务器载入。',
    reviewNumber: (number) => `审图号：${number}`,
    reason: {
      status: (status) => `服务器返回错误 ${status}`,
      unreachable: () => '无法连接，或服务器、本站策略不允许访问',
      timeout: () => '服务器没有及时响应',
      content: () => '服务器返回的内容无法使用',
      size: () => '文件过大',
      tiles: () => '瓦片载入失败',
      webgl: () => '此浏览器不支持 WebGL 2',
    },
    basemapFailed: (name, reason) => `底图“${name}”未能载入：${reason}。已改用内置底图。`,
    overlayFailed: (name, reason) => `图层“${name}”未能载入：${reason}。`,
  },
  en: {
    heading: 'Base map and layers',
    basemap: 'Base map',
    builtIn: 'Built-in (needs no network)',
    overlays: 'More layers',
    foreign:
      'These base maps and layers are chosen by the publisher of this site and loaded from their servers.',
    reviewNumber: (number) => `Map review number (审图号) ${number}`,
    reason: {
      status: (status) => `the server answered with error ${status}`,
      unreachable: () => 'it cannot be reached, or access is not allowed',
      timeout: () => 'the server did not answer in time',
      content: () => 'the server’s answer cannot be used',
      size: () => 'the file is too large',
      tiles: () => 'its tiles could not be loaded',
      webgl: () => 'this browser does not support WebGL 2',
    },
    basemapFailed: (name, reason) =>
      `The base map “${name}” could not be loaded: ${reason}. The built-in one is shown instead.`,
    overlayFailed: (name, reason) => `The layer “${name}” could not be loaded: ${reason}.`,
  },
};
