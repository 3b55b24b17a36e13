import type { Language } from '../../domain/localizedText.ts';
import type { PointBasis } from '../../domain/studyArea/pointReport.ts';
import type { StudyRefusal } from '../../domain/studyArea/studyGround.ts';
import type { Standing } from '../../domain/studyArea/studyPlace.ts';
import type { LeftOutReason } from '../../domain/studyArea/studySums.ts';

export interface StudyTexts {
  readonly modes: { readonly label: string; readonly area: string; readonly point: string };
  readonly choice: {
    readonly label: string;
    readonly kinds: Readonly<Record<'place' | 'drawing' | 'point', string>>;
    readonly place: string;
    readonly useOutline: string;
    readonly aroundPlace: string;
    /** Under a point-only place; `radius` is how far it may be off. */
    readonly pointOnly: (radius: string) => string;
    readonly somewhere: string;
    readonly noOutline: string;
    readonly draw: string;
    readonly drawHint: string;
    readonly noDrawings: string;
    readonly takeCentre: string;
    readonly centre: (position: string) => string;
    readonly useCircle: string;
  };
  readonly names: {
    readonly around: (name: string, radius: string) => string;
    readonly own: (name: string) => string;
    readonly groups: Readonly<Record<'district' | 'zone' | 'site' | 'hub', string>>;
  };
  readonly result: {
    readonly working: string;
    readonly problems: Readonly<Record<StudyRefusal | 'failed', string>>;
    readonly area: string;
    readonly perimeter: string;
    readonly edge: (tolerance: string) => string;
    readonly centre: (tolerance: string) => string;
    readonly zoom: string;
    readonly clear: string;
    readonly notInLink: string;
    readonly placesHeading: string;
    readonly hubsHeading: string;
    readonly districtsHeading: string;
    readonly none: string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly standingNotes: Readonly<Record<Standing, string>>;
    readonly ofPlace: (share: string) => string;
    readonly stated: string;
    readonly nearEdge: string;
    readonly district: string;
    readonly shareOfDistrict: string;
    readonly shareOfArea: string;
    readonly touches: string;
    readonly outsideCity: (share: string) => string;
    readonly borders: string;
    readonly savePlaces: string;
    readonly saveSums: string;
    readonly placesFile: string;
    readonly sumsFile: string;
  };
  readonly sums: {
    readonly heading: string;
    readonly rule: string;
    readonly loading: string;
    readonly none: string;
    readonly counts: (count: number) => string;
    readonly notSummed: string;
    readonly refused: (one: string, other: string) => string;
    readonly noneInside: string;
    readonly counted: string;
    readonly nearEdge: string;
    readonly leftOut: string;
    readonly reasons: Readonly<Record<LeftOutReason, (others: string) => string>>;
    readonly sources: string;
  };
  readonly point: {
    readonly intro: string;
    readonly pick: string;
    readonly picking: string;
    readonly stop: string;
    readonly look: string;
    readonly heading: string;
    readonly wgs84: string;
    readonly gcj02: string;
    readonly clear: string;
    readonly working: string;
    readonly district: string;
    readonly outsideCity: string;
    readonly zones: string;
    readonly noZones: string;
    readonly bases: Readonly<Record<PointBasis, (meters: string, tolerance: string) => string>>;
    readonly nearestZones: string;
    readonly nearestHubs: string;
    readonly method: string;
  };
  readonly notices: {
    readonly area: (name: string, inside: number, others: number) => string;
    readonly point: (district: string) => string;
  };
}

/** What the tool for study areas and spots says. */
export const studyTexts: Readonly<Record<Language, StudyTexts>> = {
  zh: {
    modes: { label: '查询内容', area: '一片区域', point: '一个点位' },
    choice: {
      label: '区域的来源',
      kinds: { place: '地点及其周边', drawing: '绘制的图形', point: '坐标与半径' },
      place: '地点',
      useOutline: '采用其轮廓',
      aroundPlace: '采用半径内的范围',
      pointOnly: (radius) =>
        `地图只有该地点的点位（误差 ${radius}），没有轮廓：请输入半径，研究其周边；中心也有同样的误差。`,
      somewhere: '来源只说明该地点在某区内，位置不详：既无轮廓，也无从划定周边。',
      noOutline: '该地点没有绘出。',
      draw: '绘制一个……',
      drawHint: '绘制多边形、矩形或圆；完成后自动回到这里。',
      noDrawings: '尚未绘制多边形或圆。',
      takeCentre: '设为圆心',
      centre: (position) => `圆心（WGS-84）：${position}`,
      useCircle: '采用此圆',
    },
    names: {
      around: (name, radius) => `${name}周边${radius}`,
      own: (name) => `自有数据：${name}`,
      groups: { district: '行政区', zone: '园区', site: '项目与地块', hub: '交通枢纽' },
    },
    result: {
      working: '正在计算……',
      problems: {
        'drawing-gone': '该图形已被删除。',
        'drawing-crosses': '该图形自相交，无法确定内部。请先修改图形。',
        'drawing-has-no-inside': '线和点没有内部。请选择多边形或圆。',
        'no-outline': '该地点没有绘出，无法作为研究区。',
        'point-needs-radius': '该地点只有点位，没有轮廓：请输入半径。',
        'place-not-located': '该地点只知在某区内，位置不详，无法划定周边。',
        failed: '未能载入所需的数据或程序，或几何计算失败。请重新选择。',
      },
      area: '面积',
      perimeter: '周长',
      edge: (tolerance) => `研究区边缘的误差：${tolerance}`,
      centre: (tolerance) =>
        `以地图所绘的点为圆心，而该地点的位置误差为 ${tolerance}：下列结果均以所绘的圆为准。`,
      zoom: '在地图上显示',
      clear: '清除研究区',
      notInLink: '链接中不含此研究区：自有数据不写入链接，过多的图形也写不进链接。',
      placesHeading: '园区与项目',
      hubsHeading: '交通枢纽',
      districtsHeading: '涉及的行政区',
      none: '无',
      standings: {
        inside: '全部在内',
        partly: '部分在内',
        possibly: '可能在内',
        'cannot-say': '无法判断',
        touching: '相接',
      },
      standingNotes: {
        inside: '绘出的轮廓或误差圈全部在研究区内，或来源说明其位于该地。',
        partly: '按绘出的轮廓。',
        possibly: '只有点位，误差圈与研究区相交。',
        'cannot-say': '只知在某区内，而该区仅一部分在研究区内。',
        touching: '轮廓与研究区相接，重叠不超出边缘误差。',
      },
      ofPlace: (share) => `该地点的 ${share}`,
      stated: '据来源所述',
      nearEdge: '边缘误差内，不确定',
      district: '行政区',
      shareOfDistrict: '占该区',
      shareOfArea: '占研究区',
      touches: '仅相接',
      outsideCity: (share) => `研究区有 ${share} 在广州以外或水域上，不属任何区。`,
      borders: '区界为示意，误差 ±100 米；比例按绘出的轮廓在椭球面上计算。',
      savePlaces: '下载地点清单（CSV）',
      saveSums: '下载合计（CSV）',
      placesFile: '研究区-地点',
      sumsFile: '研究区-合计',
    },
    sums: {
      heading: '可加指标合计',
      rule: '只合计全部在内的地点；部分在内的一律不按比例折算。指标、单位、时期、性质不同的数字不相加。一地已计入其上级地点的，只计上级；两地可能覆盖同一片土地而关系不明的，不予合计。',
      loading: '数字正在载入。',
      none: '研究区内的地点没有可加指标的数字。',
      counts: (count) => `${count} 处`,
      notSummed: '没有合计的指标',
      refused: (one, other) => `不合计：${one}与${other}可能覆盖同一片土地，相加会重复计算。`,
      noneInside: '不合计：没有全部在内的地点。',
      counted: '计入',
      nearEdge: '其中边缘误差内、可能越出研究区：',
      leftOut: '未计入',
      reasons: {
        partly: () => '仅部分在内',
        possibly: () => '可能在内',
        'cannot-say': () => '无法判断是否在内',
        touching: () => '仅相接',
        'counted-in': (others) => `已计入${others}`,
        joint: (others) => `与研究区外的${others}合并公布`,
        contested: () => '来源不一，未定',
        'former-extent': () => '属从前的范围',
      },
      sources: '合计的来源',
    },
    point: {
      intro: '该点位于哪个区、哪些园区，附近有什么。',
      pick: '在地图上点选',
      picking: '请点击地图上的任一位置。',
      stop: '取消点选',
      look: '查询',
      heading: '此点',
      wgs84: 'WGS-84',
      gcj02: 'GCJ-02',
      clear: '清除点位',
      working: '正在查询……',
      district: '行政区',
      outsideCity: '不在广州任何区内（边界误差 ±100 米）。',
      zones: '所在的园区与项目',
      noZones: '没有园区或项目的轮廓、误差圈包含此点。',
      bases: {
        inside: (meters) => `在绘出的轮廓内，距边缘${meters}`,
        edge: (_, tolerance) => `在边缘误差内（${tolerance}），内外不确定`,
        ring: (meters, tolerance) => `可能：距其点位${meters}，在误差圈内（${tolerance}）`,
        district: () => '无法判断：只知在该区内',
      },
      nearestZones: '最近的园区与项目',
      nearestHubs: '最近的交通枢纽',
      method: '直线距离，到标注点，按 WGS-84 椭球面计算；± 为该地点位置的误差。',
    },
    notices: {
      area: (name, inside, others) => `研究区${name}：${inside} 处地点全部在内，另有 ${others} 处相关`,
      point: (district) => `点位查询：${district}`,
    },
  },
  en: {
    modes: { label: 'What to ask about', area: 'An area', point: 'A point' },
    choice: {
      label: 'Area from',
      kinds: { place: 'A place and its surroundings', drawing: 'A drawing', point: 'Coordinates and radius' },
      place: 'Place',
      useOutline: 'Use its outline',
      aroundPlace: 'Use all within',
      pointOnly: (radius) =>
        `This place is drawn as a point (${radius}), without an outline: type a radius to study what lies around it. The centre is as uncertain.`,
      somewhere:
        'The sources only say which district this place is in: it has neither an outline nor a position to draw a radius around.',
      noOutline: 'This place is not drawn.',
      draw: 'Draw one…',
      drawHint: 'Draw an area, rectangle or circle; you come back here when it is done.',
      noDrawings: 'No area or circle drawn yet.',
      takeCentre: 'Take as centre',
      centre: (position) => `Centre (WGS-84): ${position}`,
      useCircle: 'Use this circle',
    },
    names: {
      around: (name, radius) => `${radius} around ${name}`,
      own: (name) => `Own data: ${name}`,
      groups: { district: 'Districts', zone: 'Zones', site: 'Projects and sites', hub: 'Transport hubs' },
    },
    result: {
      working: 'Working it out…',
      problems: {
        'drawing-gone': 'This drawing was deleted.',
        'drawing-crosses': 'This drawing crosses itself and has no inside to study. Change it first.',
        'drawing-has-no-inside': 'Lines and points have no inside. Choose an area or a circle.',
        'no-outline': 'This place is not drawn and cannot be a study area.',
        'point-needs-radius': 'This place is only a point, without an outline: type a radius.',
        'place-not-located':
          'This place is only known to be somewhere in its district: nothing can be drawn around it.',
        failed: 'Data or program code could not be loaded, or the geometry failed. Choose again.',
      },
      area: 'Area',
      perimeter: 'Perimeter',
      edge: (tolerance) => `Its edge is uncertain by ${tolerance}`,
      centre: (tolerance) =>
        `Drawn around the place’s point on the map, which is uncertain by ${tolerance}; what follows is about the circle as drawn.`,
      zoom: 'Show on the map',
      clear: 'Clear the study area',
      notInLink:
        'This study area is not in the link: own data never is, nor are drawings that are too many for one.',
      placesHeading: 'Zones and projects',
      hubsHeading: 'Transport hubs',
      districtsHeading: 'Districts it touches',
      none: 'none',
      standings: {
        inside: 'Wholly inside',
        partly: 'Partly inside',
        possibly: 'Possibly inside',
        'cannot-say': 'Cannot be said',
        touching: 'Touching',
      },
      standingNotes: {
        inside: 'Drawn outline or ring of uncertainty wholly inside, or stated by a source to lie there.',
        partly: 'By drawn outlines.',
        possibly: 'Known as a point; its ring of uncertainty is partly inside.',
        'cannot-say': 'Only known to be somewhere in a district of which a part is inside.',
        touching: 'Outlines meet, and share no more than their uncertain edges would explain.',
      },
      ofPlace: (share) => `${share} of it`,
      stated: 'as stated',
      nearEdge: 'within the edge’s uncertainty',
      district: 'District',
      shareOfDistrict: 'of district',
      shareOfArea: 'of area',
      touches: 'only touches',
      outsideCity: (share) => `${share} of the area lies in no district: outside Guangzhou, or on water.`,
      borders:
        'District borders are schematic, ±100 m. Shares are those of drawn outlines, measured on the ellipsoid.',
      savePlaces: 'Download the list of places (CSV)',
      saveSums: 'Download the sums (CSV)',
      placesFile: 'study-area-places',
      sumsFile: 'study-area-sums',
    },
    sums: {
      heading: 'Sums of additive figures',
      rule: 'Only places wholly inside count; a part of a place is never counted by its share. Figures of different metrics, units, periods or statuses are not added. Of a place and the larger one it lies in only the larger counts; where two places may cover the same ground, there is no sum.',
      loading: 'The figures are being loaded.',
      none: 'No additive figures are published for the places here.',
      counts: (count) => (count === 1 ? '1 place' : `${count} places`),
      notSummed: 'Figures without a sum',
      refused: (one, other) =>
        `No sum: ${one} and ${other} may cover the same ground, which would be counted twice.`,
      noneInside: 'No sum: none of its places is wholly inside.',
      counted: 'Counted',
      nearEdge: 'Of these, near enough to the edge to reach out: ',
      leftOut: 'Left out',
      reasons: {
        partly: () => 'only partly inside',
        possibly: () => 'possibly inside',
        'cannot-say': () => 'cannot be said whether inside',
        touching: () => 'only touching',
        'counted-in': (others) => `counted in ${others}`,
        joint: (others) => `published jointly with ${others}, which is not wholly inside`,
        contested: () => 'sources disagree, undecided',
        'former-extent': () => 'of a former extent',
      },
      sources: 'Sources of the sums',
    },
    point: {
      intro: 'Which district and zones a point lies in, and what is near it.',
      pick: 'Pick on the map',
      picking: 'Click any spot on the map.',
      stop: 'Stop picking',
      look: 'Look up',
      heading: 'This point',
      wgs84: 'WGS-84',
      gcj02: 'GCJ-02',
      clear: 'Clear the point',
      working: 'Looking it up…',
      district: 'District',
      outsideCity: 'In no district of Guangzhou (borders ±100 m).',
      zones: 'In these zones and projects',
      noZones: 'No outline or ring of uncertainty of a zone or project holds this point.',
      bases: {
        inside: (meters) => `inside the drawn outline, ${meters} from its edge`,
        edge: (_, tolerance) => `within the edge’s uncertainty (${tolerance}): inside or outside`,
        ring: (meters, tolerance) =>
          `possibly: ${meters} from its point, within its ring of uncertainty (${tolerance})`,
        district: () => 'cannot be said: known only to be somewhere in the district',
      },
      nearestZones: 'Nearest zones and projects',
      nearestHubs: 'Nearest transport hubs',
      method:
        'Straight lines to label points on the WGS-84 ellipsoid; ± is how uncertain the place’s position is.',
    },
    notices: {
      area: (name, inside, others) => `Study area ${name}: ${inside} wholly inside, ${others} more at it`,
      point: (district) => `Point looked up: ${district}`,
    },
  },
};
