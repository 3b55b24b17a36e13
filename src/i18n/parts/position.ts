import type { Language } from '../../domain/localizedText.ts';
import type { TypedPositionProblem } from '../../own-data/typedPosition.ts';

export interface PositionTexts {
  readonly label: string;
  readonly example: string;
  readonly exampleOfOne: string;
  readonly datum: string;
  readonly datums: Readonly<Record<'WGS84' | 'GCJ02' | 'BD09', string>>;
  readonly problems: Readonly<Record<TypedPositionProblem | 'several', string>>;
  readonly radius: string;
  readonly unit: string;
  readonly meters: string;
  readonly kilometers: string;
  readonly radiusProblem: (mostKilometers: number) => string;
}

/** Where coordinates and radii are typed. */
export const positionTexts: Readonly<Record<Language, PositionTexts>> = {
  zh: {
    label: '输入坐标',
    example: '例如 113.36, 23.10 或 23°06′N 113°21′36″E；可一次输入多个',
    exampleOfOne: '例如 113.36, 23.10 或 23°06′N 113°21′36″E',
    datum: '坐标系',
    datums: {
      WGS84: 'WGS-84 / CGCS2000',
      GCJ02: 'GCJ-02（高德、腾讯）',
      BD09: 'BD-09（百度）',
    },
    problems: {
      unreadable: '无法识别。请写成“经度, 纬度”，例如 113.36, 23.10。',
      incomplete: '经度和纬度须成对出现。',
      outside: '该坐标不在地图范围内：经度 111.5 至 115.5，纬度 21.5 至 25。',
      several: '这里只需一个坐标。',
    },
    radius: '半径',
    unit: '单位',
    meters: '米',
    kilometers: '公里',
    radiusProblem: (most) => `半径须大于 0，不超过 ${most} 公里。`,
  },
  en: {
    label: 'Type coordinates',
    example: 'e.g. 113.36, 23.10 or 23°06′N 113°21′36″E; several at once if you like',
    exampleOfOne: 'e.g. 113.36, 23.10 or 23°06′N 113°21′36″E',
    datum: 'Datum',
    datums: { WGS84: 'WGS-84 / CGCS2000', GCJ02: 'GCJ-02 (Amap, Tencent)', BD09: 'BD-09 (Baidu)' },
    problems: {
      unreadable: 'Not understood. Write longitude and latitude, e.g. 113.36, 23.10.',
      incomplete: 'A longitude and a latitude are needed, in pairs.',
      outside: 'Outside the map: longitude 111.5 to 115.5, latitude 21.5 to 25.',
      several: 'One position at a time here.',
    },
    radius: 'Radius',
    unit: 'Unit',
    meters: 'm',
    kilometers: 'km',
    radiusProblem: (most) => `The radius must be above 0 and no more than ${most} km.`,
  },
};
