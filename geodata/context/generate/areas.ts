import type { Vertex } from './vertex.ts';

/** One district of Guangzhou or one neighbouring city, as a boundary file gives it. */
export interface Area {
  readonly id: string;
  readonly rings: readonly (readonly Vertex[])[];
}

/** Adcodes and romanised ids of the eleven districts; the ids are the place ids of the atlas. */
export const districtIds: Readonly<Record<string, string>> = {
  '440103': 'liwan',
  '440104': 'yuexiu',
  '440105': 'haizhu',
  '440106': 'tianhe',
  '440111': 'baiyun',
  '440112': 'huangpu',
  '440113': 'panyu',
  '440114': 'huadu',
  '440115': 'nansha',
  '440117': 'conghua',
  '440118': 'zengcheng',
};

export interface NeighbourCity {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Whether its name is written; the others only lend their border. */
  readonly labelled: boolean;
}

/** Cities around Guangzhou whose borders cross the map window. */
export const neighbourCities: readonly NeighbourCity[] = [
  { id: 'foshan', zh: '佛山', en: 'Foshan', labelled: true },
  { id: 'dongguan', zh: '东莞', en: 'Dongguan', labelled: true },
  { id: 'zhongshan', zh: '中山', en: 'Zhongshan', labelled: true },
  { id: 'qingyuan', zh: '清远', en: 'Qingyuan', labelled: true },
  { id: 'huizhou', zh: '惠州', en: 'Huizhou', labelled: true },
  { id: 'shaoguan', zh: '韶关', en: 'Shaoguan', labelled: true },
  { id: 'shenzhen', zh: '深圳', en: 'Shenzhen', labelled: true },
  { id: 'jiangmen', zh: '江门', en: 'Jiangmen', labelled: true },
  { id: 'zhaoqing', zh: '肇庆', en: 'Zhaoqing', labelled: false },
  { id: 'zhuhai', zh: '珠海', en: 'Zhuhai', labelled: false },
  { id: 'heyuan', zh: '河源', en: 'Heyuan', labelled: false },
  { id: 'yunfu', zh: '云浮', en: 'Yunfu', labelled: false },
  { id: 'yangjiang', zh: '阳江', en: 'Yangjiang', labelled: false },
  { id: 'maoming', zh: '茂名', en: 'Maoming', labelled: false },
  { id: 'shanwei', zh: '汕尾', en: 'Shanwei', labelled: false },
];

export const districtIdList: readonly string[] = Object.values(districtIds);
