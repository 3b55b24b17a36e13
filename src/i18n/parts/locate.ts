import type { Language } from '../../domain/localizedText.ts';

export type LocateProblem = 'denied' | 'unavailable' | 'outside';

export interface LocateTexts {
  readonly button: string;
  /** What was found, how sure it is, and what its datum may be. */
  readonly found: (accuracy: string) => string;
  readonly problem: Readonly<Record<LocateProblem | 'asking', string>>;
}

/** Words of the button that shows where the reader is. */
export const locateTexts: Readonly<Record<Language, LocateTexts>> = {
  zh: {
    button: '我的位置',
    found: (accuracy) =>
      `已在地图上标出设备报告的位置（${accuracy}），按 WGS-84 处理。在中国内地，部分设备报告的是 GCJ-02，会偏移数百米。位置不会发送到任何地方。`,
    problem: {
      asking: '正在获取位置。',
      denied: '浏览器未获准使用位置。',
      unavailable: '设备未能给出位置。',
      outside: '您的位置不在本图范围内。',
    },
  },
  en: {
    button: 'My position',
    found: (accuracy) =>
      `The map shows where your device says it is (${accuracy}), taken as WGS-84. In mainland China some devices report GCJ-02, hundreds of metres off. The position is not sent anywhere.`,
    problem: {
      asking: 'Looking for your position.',
      denied: 'The browser was not allowed to use your position.',
      unavailable: 'The device could not tell its position.',
      outside: 'Your position is not on this map.',
    },
  },
};
