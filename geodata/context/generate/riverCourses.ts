import type { Vertex } from './vertex.ts';

/** A stretch of a border that runs in mid-channel, cut at the border vertices nearest to `from` and `to`. */
interface BorderPiece {
  readonly border: readonly [string, string];
  readonly from: Vertex;
  readonly to: Vertex;
}

/** A stretch drawn by hand between named points; README.md gives the reason for each. */
interface DrawnPiece {
  readonly drawn: readonly Vertex[];
}

export type CoursePiece = BorderPiece | DrawnPiece;

export interface RiverCourse {
  readonly name: string;
  readonly pieces: readonly CoursePiece[];
  /** Half width in metres at the point of the course nearest to the coordinates; linear in between. */
  readonly halfWidths: readonly (readonly [at: Vertex, metres: number])[];
}

const BAIETAN: Vertex = [113.2366, 23.1057];
const LIWAN_HAIZHU_PANYU: Vertex = [113.2718, 23.058];
const HAIZHU_HUANGPU_PANYU: Vertex = [113.3945, 23.083];
const HAIZHU_TIANHE_HUANGPU: Vertex = [113.4095, 23.1006];
const GUANZHOU_MOUTH: Vertex = [113.4137, 23.0899];
const HUANGPU_PANYU_DONGGUAN: Vertex = [113.5166, 23.0325];
const PANYU_NANSHA_DONGGUAN: Vertex = [113.5657, 22.8595];
const DATANSHA_NORTH: Vertex = [113.2117, 23.1525];

const frontChannelToSea: RiverCourse = {
  name: 'front channel, Huangpu reach, Shiziyang, Humen',
  pieces: [
    { border: ['liwan', 'haizhu'], from: BAIETAN, to: [113.249, 23.1096] },
    { border: ['yuexiu', 'haizhu'], from: [113.249, 23.1096], to: [113.3165, 23.1115] },
    { border: ['tianhe', 'haizhu'], from: [113.3165, 23.1115], to: HAIZHU_TIANHE_HUANGPU },
    {
      drawn: [
        [113.4185, 23.0957],
        [113.4275, 23.0913],
        [113.438, 23.0866],
        [113.449, 23.0815],
      ],
    },
    { border: ['huangpu', 'panyu'], from: [113.4585, 23.0781], to: HUANGPU_PANYU_DONGGUAN },
    { border: ['panyu', 'dongguan'], from: HUANGPU_PANYU_DONGGUAN, to: PANYU_NANSHA_DONGGUAN },
    { border: ['nansha', 'dongguan'], from: PANYU_NANSHA_DONGGUAN, to: [113.594, 22.816] },
    {
      drawn: [
        [113.613, 22.79],
        [113.625, 22.772],
        [113.6335, 22.753],
      ],
    },
  ],
  halfWidths: [
    [BAIETAN, 300],
    [[113.2455, 23.1085], 110],
    [[113.271, 23.1155], 103],
    [[113.281, 23.1145], 150],
    [[113.316, 23.1115], 160],
    [[113.326, 23.112], 255],
    [[113.3686, 23.1105], 255],
    [HAIZHU_TIANHE_HUANGPU, 280],
    [[113.4275, 23.0913], 320],
    [[113.449, 23.0815], 420],
    [[113.47, 23.0735], 480],
    [[113.498, 23.058], 520],
    [HUANGPU_PANYU_DONGGUAN, 800],
    [[113.524, 22.985], 1000],
    [[113.594, 22.816], 1100],
    [[113.613, 22.79], 1350],
    [[113.6335, 22.753], 2350],
  ],
};

const rearChannel: RiverCourse = {
  name: 'rear channel, Lijiao, Guanzhou',
  pieces: [
    { border: ['liwan', 'haizhu'], from: BAIETAN, to: LIWAN_HAIZHU_PANYU },
    { border: ['haizhu', 'panyu'], from: LIWAN_HAIZHU_PANYU, to: HAIZHU_HUANGPU_PANYU },
    { border: ['haizhu', 'huangpu'], from: HAIZHU_HUANGPU_PANYU, to: GUANZHOU_MOUTH },
    { drawn: [[113.4205, 23.0937]] },
  ],
  halfWidths: [
    [BAIETAN, 300],
    [[113.241, 23.099], 180],
    [[113.268, 23.06], 180],
    [[113.281, 23.0565], 260],
    [[113.35, 23.047], 260],
    [[113.372, 23.0655], 200],
    [[113.4205, 23.0937], 200],
  ],
};

const pazhouEast: RiverCourse = {
  name: 'east end of Haizhu',
  pieces: [{ border: ['haizhu', 'huangpu'], from: GUANZHOU_MOUTH, to: HAIZHU_TIANHE_HUANGPU }],
  halfWidths: [[GUANZHOU_MOUTH, 200]],
};

const changzhouSouth: RiverCourse = {
  name: 'mouth of the channel south of Changzhou',
  pieces: [{ border: ['huangpu', 'panyu'], from: [113.4285, 23.0721], to: [113.47, 23.0735] }],
  halfWidths: [
    [[113.4285, 23.0721], 15],
    [[113.44, 23.0782], 180],
    [[113.4585, 23.0781], 440],
  ],
};

const liwanPanyu: RiverCourse = {
  name: 'channel between Liwan and Panyu',
  pieces: [{ border: ['liwan', 'panyu'], from: LIWAN_HAIZHU_PANYU, to: [113.2505, 23.0465] }],
  halfWidths: [
    [[113.266, 23.0565], 230],
    [[113.2505, 23.0465], 15],
  ],
};

const westernChannel: RiverCourse = {
  name: 'western channel with the east arm at Datansha',
  pieces: [
    { border: ['baiyun', 'foshan'], from: [113.1985, 23.204], to: [113.204, 23.18] },
    {
      drawn: [
        [113.2065, 23.171],
        [113.2095, 23.1615],
      ],
    },
    { border: ['liwan', 'baiyun'], from: DATANSHA_NORTH, to: [113.2225, 23.141] },
    {
      drawn: [
        [113.2217, 23.1345],
        [113.2197, 23.128],
        [113.2207, 23.1195],
        [113.226, 23.1125],
        [113.2315, 23.1078],
        BAIETAN,
      ],
    },
  ],
  halfWidths: [
    [[113.1985, 23.204], 15],
    [[113.2035, 23.19], 130],
    [DATANSHA_NORTH, 160],
    [[113.217, 23.1455], 120],
    [[113.2197, 23.128], 130],
    [[113.226, 23.1125], 190],
    [BAIETAN, 300],
  ],
};

const datanshaWest: RiverCourse = {
  name: 'west arm at Datansha',
  pieces: [
    { drawn: [DATANSHA_NORTH] },
    { border: ['liwan', 'foshan'], from: [113.207, 23.144], to: [113.2045, 23.1245] },
    {
      drawn: [
        [113.2077, 23.1213],
        [113.2125, 23.1183],
        [113.2185, 23.1163],
        [113.2245, 23.1138],
      ],
    },
  ],
  halfWidths: [[[113.207, 23.136], 95]],
};

const shawan: RiverCourse = {
  name: 'Shawan channel',
  pieces: [{ border: ['panyu', 'nansha'], from: [113.2957, 22.8802], to: PANYU_NANSHA_DONGGUAN }],
  halfWidths: [
    [[113.2957, 22.8802], 15],
    [[113.325, 22.887], 190],
  ],
};

const dongjiang: RiverCourse = {
  name: 'north branch of the Dongjiang',
  pieces: [
    { border: ['huangpu', 'dongguan'], from: HUANGPU_PANYU_DONGGUAN, to: [113.565, 23.0868] },
    { border: ['zengcheng', 'dongguan'], from: [113.565, 23.0868], to: [113.8394, 23.1265] },
  ],
  halfWidths: [
    [HUANGPU_PANYU_DONGGUAN, 240],
    [[113.565, 23.0868], 240],
    [[113.7, 23.13], 180],
    [[113.8, 23.135], 140],
    [[113.8394, 23.1265], 15],
  ],
};

const hongqili: RiverCourse = {
  name: 'Hongqili',
  pieces: [
    { border: ['nansha', 'zhongshan'], from: [113.3595, 22.7755], to: [113.5185, 22.6815] },
    {
      drawn: [
        [113.533, 22.671],
        [113.5435, 22.6625],
        [113.556, 22.6505],
      ],
    },
  ],
  halfWidths: [
    [[113.3595, 22.7755], 15],
    [[113.385, 22.7575], 280],
  ],
};

/** Every channel of the schematic river. */
export const riverCourses: readonly RiverCourse[] = [
  frontChannelToSea,
  rearChannel,
  pazhouEast,
  changzhouSouth,
  liwanPanyu,
  westernChannel,
  datanshaWest,
  shawan,
  dongjiang,
  hongqili,
];
