import type { Language } from '../../domain/localizedText.ts';

export interface OfflineTexts {
  /** Name of the notice. */
  readonly label: string;
  readonly newer: string;
  /** What does not outlast loading it. */
  readonly lost: string;
  readonly load: string;
  readonly later: string;
}

/** Words of the notice that a newer version is there. */
export const offlineTexts: Readonly<Record<Language, OfflineTexts>> = {
  zh: {
    label: '新版本',
    newer: '本地图有新版本。',
    lost: '重新载入后，未保存的导入数据和绘图将丢失。',
    load: '重新载入',
    later: '稍后',
  },
  en: {
    label: 'Newer version',
    newer: 'A newer version of the atlas is ready.',
    lost: 'Imported data and drawings that are not kept are lost when it is loaded.',
    load: 'Reload',
    later: 'Later',
  },
};
