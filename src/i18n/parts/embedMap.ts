import type { Language } from '../../domain/localizedText.ts';
import type { MapFailure } from '../../domain/mapFailure.ts';

interface EmbedMapTexts {
  readonly use: string;
  readonly close: string;
  readonly loading: string;
  readonly failure: Readonly<Record<MapFailure, string>>;
  /** Said on the map where one finger or the bare wheel is left to the page around. */
  readonly gestures: {
    readonly windows: string;
    readonly mac: string;
    readonly touch: string;
  };
  readonly noNewWindow: string;
  /** Stands over a comparison instead of its general name. */
  readonly compared: (places: readonly string[]) => string;
  /** Said where the page around names another edition of the facts than this page shows. */
  readonly otherEdition: (shown: string, pinned: string) => string;
}

/** What the script of the embedded pages says; in both languages, since it is one script for all. */
export const embedMapTexts: Readonly<Record<Language, EmbedMapTexts>> = {
  zh: {
    use: '使用地图',
    close: '关闭地图（Esc）',
    loading: '地图正在载入。',
    failure: {
      'no-webgl2': '此浏览器不支持 WebGL 2，保留静态地图。',
      script: '交互地图未能载入，保留静态地图。',
      data: '地图轮廓未能载入，保留静态地图。',
    },
    gestures: {
      windows: '按住 Ctrl 键并滚动滚轮可缩放地图',
      mac: '按住 Command 键并滚动滚轮可缩放地图',
      touch: '用两根手指移动地图',
    },
    noNewWindow: '此页面不允许打开新窗口，链接地址已列出，可自行复制。',
    compared: (places) => `比较：${places.join('、')}`,
    otherEdition: (shown, pinned) => `此处显示的数据版次为 ${shown}；引用页面所指的版次为 ${pinned}。`,
  },
  en: {
    use: 'Use the map',
    close: 'Close the map (Esc)',
    loading: 'The map is loading.',
    failure: {
      'no-webgl2': 'This browser offers no WebGL 2: the printed map stays.',
      script: 'The interactive map could not be loaded: the printed map stays.',
      data: 'The map’s outlines could not be loaded: the printed map stays.',
    },
    gestures: {
      windows: 'Use Ctrl + scroll to zoom the map',
      mac: 'Use Command + scroll to zoom the map',
      touch: 'Use two fingers to move the map',
    },
    noNewWindow: 'This page allows no new windows. The addresses of the links are shown, to be copied.',
    compared: (places) => `Compared: ${places.join(', ')}`,
    otherEdition: (shown, pinned) =>
      `Shown here: facts edition ${shown}. The page around was written for edition ${pinned}.`,
  },
};
