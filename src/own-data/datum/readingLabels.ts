import type { LocalizedText } from '../../domain/localizedText.ts';
import type { TransverseMercator } from './reading.ts';

interface Naming {
  readonly label: LocalizedText;
  readonly note?: LocalizedText;
}

/** What a reading is called in lists and messages. */
export const readingLabels = {
  wgs84: {
    label: { zh: 'WGS-84 或 CGCS2000 经纬度', en: 'WGS-84 or CGCS2000, degrees' },
    note: {
      zh: 'CGCS2000 按 WGS-84 处理，在广州两者相差不到 1 米。',
      en: 'CGCS2000 is taken as WGS-84; at Guangzhou the two differ by less than 1 m.',
    },
  } satisfies Naming,
  gcj02: {
    label: { zh: 'GCJ-02 经纬度（高德、腾讯）', en: 'GCJ-02, degrees (AMap, Tencent)' },
    note: {
      zh: '偏移公式未由官方公布，换算采用通行的公开算法。',
      en: 'The offset was never officially published; the commonly used public formula is applied.',
    },
  } satisfies Naming,
  bd09: {
    label: { zh: 'BD-09 经纬度（百度）', en: 'BD-09, degrees (Baidu)' },
    note: {
      zh: '偏移公式未由官方公布，换算采用通行的公开算法。',
      en: 'The offset was never officially published; the commonly used public formula is applied.',
    },
  } satisfies Naming,
  webMercator: {
    label: { zh: 'Web 墨卡托（EPSG:3857），米', en: 'Web Mercator (EPSG:3857), metres' },
  } satisfies Naming,
  baiduMercator: {
    label: { zh: '百度墨卡托（BD-09MC），米', en: 'Baidu Mercator (BD-09MC), metres' },
  } satisfies Naming,
  gaussKruger: (meridian: number): LocalizedText => {
    const [zh, en] = widthsOf(meridian);
    return {
      zh: `CGCS2000 高斯-克吕格 ${zh}，中央经线 ${degrees(meridian)}，横坐标不带带号`,
      en: `CGCS2000 / ${en} Gauss-Krüger, central meridian ${degrees(meridian)}, no zone number`,
    };
  },
  gaussKrugerZone: (zone: number, meridian: number): LocalizedText => {
    const width = zone >= 25 ? 3 : 6;
    return {
      zh: `CGCS2000 高斯-克吕格 ${width} 度带第 ${zone} 带（中央经线 ${degrees(meridian)}），横坐标带带号`,
      en: `CGCS2000 / ${width}-degree Gauss-Krüger zone ${zone} (central meridian ${degrees(meridian)}), with zone number`,
    };
  },
  utm: (zone: number): LocalizedText => ({
    zh: `WGS-84 UTM 北半球第 ${zone} 带`,
    en: `WGS-84 / UTM zone ${zone}N`,
  }),
  transverseMercator: ({ ellipsoid, centralMeridianDegrees }: TransverseMercator): LocalizedText => {
    const name = ellipsoid === 'WGS84' ? 'WGS-84' : 'CGCS2000';
    return {
      zh: `${name} 横轴墨卡托，中央经线 ${degrees(centralMeridianDegrees)}，参数依文件`,
      en: `${name} / transverse Mercator, central meridian ${degrees(centralMeridianDegrees)}, parameters of the file`,
    };
  },
} as const;

/** Added to the label of a reading whose first number is the northing. */
export const axesNote: LocalizedText = { zh: '，先北后东（x 为北）', en: ', northing first (x is north)' };

/** Under every reading of CGCS2000 metres. */
export const projectedNote: LocalizedText = {
  zh: 'CGCS2000 按 WGS-84 处理，相差不到 1 米。1980 西安或 1954 北京坐标系的数字看上去相同，却没有公开的精确换算，会有明显偏差。',
  en: 'CGCS2000 is taken as WGS-84, less than 1 m apart. Numbers in Xi’an 1980 or Beijing 1954 look the same but have no published exact conversion and would be visibly off.',
};

/** A meridian of a 6-degree zone is one of a 3-degree zone too, and the numbers are the same. */
function widthsOf(meridian: number): readonly [zh: string, en: string] {
  if (meridian % 3 !== 0) return ['任意带', 'special zone,'];
  return meridian % 6 === 3 ? ['3 度带或 6 度带', '3- or 6-degree'] : ['3 度带', '3-degree'];
}

function degrees(meridian: number): string {
  return meridian < 0 ? `${-meridian}°W` : `${meridian}°E`;
}
