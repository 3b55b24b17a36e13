import type { Language } from '../../domain/localizedText.ts';

export interface PlainMapTexts {
  /** Name of the notice. */
  readonly label: string;
  readonly because: Readonly<Record<'no-webgl2' | 'lost', string>>;
  /** Names of layers of the reader's own data. */
  readonly leftOut: (layers: readonly string[], mostRecords: number) => string;
  readonly dismiss: string;
}

/** Words of the notice that the map is drawn without WebGL. */
export const plainMapTexts: Readonly<Record<Language, PlainMapTexts>> = {
  zh: {
    label: '关于地图的提示',
    because: {
      'no-webgl2': '此浏览器不支持 WebGL 2，地图改用 SVG 绘制：功能相同，移动时稍慢。',
      lost: '浏览器收回了地图的图形内存，地图已改用 SVG 绘制：功能相同，移动时稍慢。',
    },
    leftOut: (layers, most) =>
      `此处记录过多，未绘制：${layers.map((name) => `“${name}”`).join('、')}。可放大地图或筛选，使视野内不超过 ${most} 条。`,
    dismiss: '知道了',
  },
  en: {
    label: 'About the map',
    because: {
      'no-webgl2':
        'This browser has no WebGL 2, so the map is drawn as SVG: it does the same and moves a little more slowly.',
      lost: 'The browser took the map’s graphics memory away. The map is now drawn as SVG: it does the same and moves a little more slowly.',
    },
    leftOut: (layers, most) =>
      `Not drawn, for too many records in view: ${layers.map((name) => `“${name}”`).join(', ')}. Zoom in or filter until no more than ${most} are left.`,
    dismiss: 'Dismiss',
  },
};
