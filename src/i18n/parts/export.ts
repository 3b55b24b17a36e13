import type { Language } from '../../domain/localizedText.ts';

/** A set of data that can be saved. */
export type ExportedSet = 'selected' | 'visible' | 'study' | 'drawings';
export type PaperSize = 'A4' | 'A3';
export type PaperTurn = 'portrait' | 'landscape';

export interface ExportTexts {
  readonly picture: {
    readonly heading: string;
    readonly hint: string;
    readonly colours: string;
    readonly themes: Readonly<Record<'light' | 'dark', string>>;
    readonly svg: string;
    readonly png: (times: number) => string;
    readonly working: string;
    readonly saved: (fileName: string) => string;
    readonly failed: string;
    readonly tooLarge: string;
    readonly waiting: string;
    readonly noData: string;
    readonly fileName: string;
  };
  readonly print: {
    readonly heading: string;
    readonly size: string;
    readonly turn: string;
    readonly turns: Readonly<Record<PaperTurn, string>>;
    readonly open: string;
    readonly sheet: string;
    readonly print: string;
    readonly back: string;
    readonly failed: string;
  };
  readonly data: {
    readonly heading: string;
    readonly set: string;
    readonly sets: Readonly<Record<ExportedSet, (count: number) => string>>;
    readonly own: (name: string, count: number) => string;
    readonly format: string;
    readonly datum: string;
    readonly datums: Readonly<Record<'WGS84' | 'GCJ02', string>>;
    readonly datumNote: string;
    readonly save: string;
    readonly failed: string;
    readonly figuresHint: string;
    readonly fileNames: Readonly<Record<ExportedSet | 'own', string>>;
    readonly studyName: string;
  };
  readonly link: {
    readonly heading: string;
    readonly address: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly holds: string;
    readonly leavesOut: Readonly<Record<'own' | 'drawings' | 'study' | 'sketch', string>>;
    readonly saveDrawings: string;
  };
  readonly sheet: {
    readonly layers: string;
    readonly sources: string;
    readonly moreSources: (count: number) => string;
    readonly layerWithSources: (layer: string, numbers: string) => string;
    readonly selected: (name: string) => string;
    readonly own: string;
    readonly ownRecords: (name: string, shown: number) => string;
    /** An own layer that is too much for a picture. */
    readonly ownTooMany: (name: string, most: number) => string;
    readonly noValue: string;
    readonly otherTexts: (count: number) => string;
    readonly drawings: string;
    readonly study: string;
    readonly studyPoint: string;
    readonly marks: string;
    readonly reviewed: (number: string) => string;
    readonly unreviewed: string;
    readonly address: string;
    readonly whole: string;
    readonly coloured: (metric: string) => string;
  };
}

/** Words of the panel that saves, prints and shares, and of the sheets it makes. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = {
  zh: {
    picture: {
      heading: '地图图片',
      hint: '与屏幕上的地图同一范围，附标题、图例、比例尺和来源。',
      colours: '配色',
      themes: { light: '浅色（适合打印）', dark: '深色' },
      svg: '保存 SVG',
      png: (times) => `保存 PNG（${times} 倍）`,
      working: '正在绘制……',
      saved: (fileName) => `已交给浏览器保存：${fileName}`,
      failed: '图片未能生成。请重试，或改存 SVG。',
      tooLarge: '此浏览器无法绘制这么大的图片。请改用 2 倍 PNG 或 SVG。',
      waiting: '地图轮廓正在载入。',
      noData: '地图轮廓未能载入，无法出图。请检查网络后重新打开本工具。',
      fileName: '广州产业园区地图',
    },
    print: {
      heading: '打印当前地图',
      size: '纸张',
      turn: '方向',
      turns: { portrait: '纵向', landscape: '横向' },
      open: '打印地图页…',
      sheet: '待打印的地图页',
      print: '打印',
      back: '返回',
      failed: '地图页未能生成，请重试。',
    },
    data: {
      heading: '数据文件',
      set: '内容',
      sets: {
        selected: () => '选中的地点',
        visible: (count) => `图上显示的地点（${count} 处）`,
        study: (count) => `研究区及其结果（${count} 处）`,
        drawings: (count) => `已绘图形（${count} 个）`,
      },
      own: (name, count) => `自有数据：${name}（${count} 条）`,
      format: '格式',
      datum: '坐标系',
      datums: { WGS84: 'WGS-84（默认）', GCJ02: 'GCJ-02（高德、腾讯地图）' },
      datumNote:
        'GCJ-02 相对 WGS-84 偏移约 600 米；文件名和文件内容都会注明。请只在需要叠加到此类底图时使用。',
      save: '保存',
      failed: '文件未能生成，请重试。',
      figuresHint: '地点的数字与出处：请用“表格”工具下载。',
      fileNames: {
        selected: '广州园区-选中地点',
        visible: '广州园区-显示地点',
        study: '广州园区-研究区',
        drawings: '广州园区-已绘图形',
        own: '自有数据',
      },
      studyName: '研究区',
    },
    link: {
      heading: '分享链接',
      address: '当前视图的链接',
      copy: '复制链接',
      copied: '已复制。',
      copyFailed: '浏览器不允许复制，请选中链接后自行复制。',
      holds: '链接包含：位置与缩放、图层与筛选、选中地点、着色、单位、对比和表格的设置。',
      leavesOut: {
        own: '不含自有数据：它只留在此浏览器中。',
        drawings: '不含已绘图形：内容过长，请另存为文件。',
        study: '不含研究区：它依据自有数据或过长的图形。',
        sketch: '不含尚未完成的图形。',
      },
      saveDrawings: '将图形存为文件',
    },
    sheet: {
      layers: '图层',
      sources: '来源',
      moreSources: (count) => `版面所限，另有 ${count} 个来源未列出，见下方网址。`,
      layerWithSources: (layer, numbers) => `${layer}（位置来源 ${numbers}）`,
      selected: (name) => `已选中：${name}`,
      own: '自有数据（未经本图核实）',
      ownRecords: (name, shown) => `${name}：图中 ${shown} 条`,
      ownTooMany: (name, most) => `自有数据“${name}”未绘出：图中范围内超过 ${most} 条或顶点过多。`,
      noValue: '无值',
      otherTexts: (count) => `其余 ${count} 种`,
      drawings: '自绘图形及量测值',
      study: '研究区',
      studyPoint: '查询点位',
      marks: '标记',
      reviewed: (number) => `审图号：${number}。`,
      unreviewed: '无审图号。',
      address: '本视图：',
      whole: '全部地点',
      coloured: (metric) => `着色：${metric}`,
    },
  },
  en: {
    picture: {
      heading: 'Picture of the map',
      hint: 'What the map shows, with title, legend, scale bar and sources.',
      colours: 'Colours',
      themes: { light: 'Light, for paper', dark: 'Dark' },
      svg: 'Save SVG',
      png: (times) => `Save PNG, ${times}×`,
      working: 'Drawing …',
      saved: (fileName) => `Handed to the browser: ${fileName}`,
      failed: 'The picture could not be made. Try again, or save it as SVG.',
      tooLarge: 'This browser cannot draw a picture of that size. Take the 2× PNG or the SVG.',
      waiting: 'The map’s outlines are loading.',
      noData:
        'The map’s outlines could not be loaded, and without them there is no picture. Check the connection and open this tool again.',
      fileName: 'guangzhou-zone-atlas',
    },
    print: {
      heading: 'Print this map',
      size: 'Paper',
      turn: 'Orientation',
      turns: { portrait: 'Portrait', landscape: 'Landscape' },
      open: 'Print the map sheet…',
      sheet: 'Map sheet to be printed',
      print: 'Print',
      back: 'Back',
      failed: 'The sheet could not be made. Try again.',
    },
    data: {
      heading: 'Data files',
      set: 'Contents',
      sets: {
        selected: () => 'The selected place',
        visible: (count) => `Places shown (${count})`,
        study: (count) => `Study area and its result (${count === 1 ? '1 place' : `${count} places`})`,
        drawings: (count) => `Drawings (${count})`,
      },
      own: (name, count) => `Your data: ${name} (${count === 1 ? '1 record' : `${count} records`})`,
      format: 'Format',
      datum: 'Coordinates',
      datums: { WGS84: 'WGS-84 (default)', GCJ02: 'GCJ-02 (AMap, Tencent Maps)' },
      datumNote:
        'GCJ-02 lies about 600 m beside WGS-84; file name and contents say so. Take it only to lay the data over such a map.',
      save: 'Save',
      failed: 'The file could not be made. Try again.',
      figuresHint: 'Figures of places, with their sources, are saved by the table tool.',
      fileNames: {
        selected: 'guangzhou-zones-selected',
        visible: 'guangzhou-zones-shown',
        study: 'guangzhou-zones-study-area',
        drawings: 'guangzhou-zones-drawings',
        own: 'own-data',
      },
      studyName: 'Study area',
    },
    link: {
      heading: 'Share a link',
      address: 'Link to this view',
      copy: 'Copy link',
      copied: 'Copied.',
      copyFailed: 'The browser did not allow copying: select the link and copy it yourself.',
      holds:
        'The link holds position and zoom, layers and filter, the selected place, colouring, units, comparison and table.',
      leavesOut: {
        own: 'Not in it: your own data, which stay in this browser.',
        drawings: 'Not in it: your drawings, which are too long for a link. Save them as a file.',
        study: 'Not in it: the study area, which rests on your own data or on drawings too long for a link.',
        sketch: 'Not in it: the drawing that is not finished.',
      },
      saveDrawings: 'Save the drawings as a file',
    },
    sheet: {
      layers: 'Layers',
      sources: 'Sources',
      moreSources: (count) =>
        `${count} more ${count === 1 ? 'source finds' : 'sources find'} no room here; see the address below.`,
      layerWithSources: (layer, numbers) => `${layer} (positions: ${numbers})`,
      selected: (name) => `Selected: ${name}`,
      own: 'Own data, not checked by this atlas',
      ownRecords: (name, shown) => `${name}: ${shown === 1 ? '1 record' : `${shown} records`} in view`,
      ownTooMany: (name, most) =>
        `Own data “${name}” are not drawn: more than ${most} records in view, or too many vertices.`,
      noValue: 'no value',
      otherTexts: (count) => `${count} others`,
      drawings: 'Own drawings with measured values',
      study: 'Study area',
      studyPoint: 'Spot asked about',
      marks: 'Marks',
      reviewed: (number) => `Map review number (审图号) ${number}.`,
      unreviewed: 'No map review number (审图号).',
      address: 'This view: ',
      whole: 'All places',
      coloured: (metric) => `Coloured by ${metric}`,
    },
  },
};
