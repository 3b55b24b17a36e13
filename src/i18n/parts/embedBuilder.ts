import type { EmbedKind, EmbedMapStart, EmbedPart, EmbedTheme } from '../../domain/embedAddress.ts';
import type { Language } from '../../domain/localizedText.ts';

interface EmbedBuilderTexts {
  readonly intro: string;
  readonly waiting: string;
  readonly choices: {
    readonly kind: string;
    readonly kinds: Readonly<Record<EmbedKind, string>>;
    readonly place: string;
    /** Over the places that belong to no layer. */
    readonly noLayer: string;
    readonly compared: string;
    readonly add: string;
    readonly choose: string;
    readonly remove: (place: string) => string;
    readonly count: (fewest: number, most: number) => string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly parts: string;
    readonly partNames: Readonly<Record<EmbedPart, string>>;
    readonly partsNote: string;
    readonly theme: string;
    readonly themes: Readonly<Record<EmbedTheme, string>>;
    readonly map: string;
    readonly maps: Readonly<Record<EmbedMapStart, string>>;
    readonly height: string;
    readonly automatic: string;
    readonly fixed: string;
    readonly pixels: string;
    readonly heightNote: (pixels: number) => string;
    readonly tooLow: (pixels: number) => string;
    readonly tooHigh: (pixels: number) => string;
    readonly edition: string;
    readonly follows: string;
    readonly pinned: (edition: string) => string;
    readonly followsNote: string;
    readonly pinnedNote: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly width: string;
    readonly widths: Readonly<Record<'360' | '640' | 'full', string>>;
    readonly conditions: string;
    readonly noScript: string;
    readonly noWebGl: string;
    readonly frame: string;
    /** Names the box around the frame, which may be narrower than the frame. */
    readonly box: string;
    readonly none: string;
    readonly fromFile: string;
  };
  readonly output: {
    readonly heading: string;
    readonly form: string;
    readonly forms: Readonly<Record<'iframe' | 'script' | 'resizer' | 'picture' | 'table', string>>;
    readonly notes: Readonly<Record<'iframe' | 'script' | 'resizer' | 'picture' | 'table', string>>;
    readonly markup: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly policy: string;
    readonly noPolicy: string;
    readonly noHash: string;
    readonly pictureCopy: (fileName: string) => string;
    readonly savePicture: string;
    readonly pictureOfAtlas: string;
    readonly timelineTable: string;
    readonly noTable: string;
    readonly local: Readonly<Record<'file' | 'this-machine', string>>;
  };
  /** In what is copied. */
  readonly nameJoint: string;
  readonly colon: string;
  readonly clause: string;
  readonly compared: (places: string) => string;
  readonly copied: (edition: string, date: string) => string;
}

/** The words of the tool that makes embeds. */
export const embedBuilderTexts: Readonly<Record<Language, EmbedBuilderTexts>> = {
  zh: {
    intro: '选择要在其他网页中显示的内容，复制下面的代码即可。嵌入的页面不设 Cookie，也不向第三方请求。',
    waiting: '数据正在载入。',
    choices: {
      kind: '内容',
      kinds: {
        map: '地图与主要数字',
        card: '卡片',
        table: '数字表',
        timeline: '时间线',
        compare: '地点比较',
      },
      place: '地点',
      noLayer: '全市与全省',
      compared: '比较的地点',
      add: '添加地点',
      choose: '请选择……',
      remove: (place) => `移除${place}`,
      count: (fewest, most) => `请选择 ${fewest} 至 ${most} 个地点。`,
      language: '语言',
      languages: { zh: '中文', en: 'English（英文）' },
      parts: '显示的部分',
      partNames: { map: '地图', figures: '数字与陈述', sources: '来源', link: '通往完整地图的链接' },
      partsNote: '显示数字时必须同时显示来源；审图号和版次始终显示。',
      theme: '颜色',
      themes: { auto: '跟随读者的系统', light: '浅色', dark: '深色' },
      map: '交互地图',
      maps: { click: '读者点按后启动', auto: '随页面启动', never: '不提供，只显示静态地图' },
      height: '高度',
      automatic: '自动',
      fixed: '固定',
      pixels: '像素',
      heightNote: (pixels) =>
        `自动高度需要“脚本”或“框架加几行脚本”；单独的框架无法自行调整，取 ${pixels} 像素，更长的内容在框架内滚动。`,
      tooLow: (pixels) => `这类内容至少需要 ${pixels} 像素，已按此值设置。`,
      tooHigh: (pixels) => `最多 ${pixels} 像素，已按此值设置。`,
      edition: '数据',
      follows: '跟随更新',
      pinned: (edition) => `固定于版次 ${edition}`,
      followsNote: '框架显示地图集的最新数据。数字表以及图片说明中的数字总是复制当日的版次。',
      pinnedNote:
        '数字表和自行保存的图片不再变化，并注明版次和日期。框架无法固定，始终显示最新数据；数据有变时，框架会注明两个版次（需要脚本）。',
    },
    preview: {
      heading: '预览',
      width: '宽度',
      widths: { '360': '手机（360）', '640': '正文栏（640）', full: '全宽' },
      conditions: '情形',
      noScript: '脚本被阻止',
      noWebGl: '没有 WebGL',
      frame: '嵌入页面的预览',
      box: '预览，可横向滚动',
      none: '先选好地点，才有预览和代码。',
      fromFile: '从磁盘打开的页面无法预览嵌入内容。',
    },
    output: {
      heading: '代码',
      form: '形式',
      forms: {
        iframe: '框架',
        script: '脚本',
        resizer: '框架加几行脚本',
        picture: '图片加链接',
        table: '纯 HTML 表格',
      },
      notes: {
        iframe: '适用于几乎所有网站，不在该网页中运行脚本。',
        script: '高度随内容变化；脚本被阻止时显示链接。',
        resizer: '高度随内容变化，但不载入外来脚本：几行脚本写在网页自身里。',
        picture: '适用于不允许框架的网站和邮件。',
        table: '适用于内容管理系统：只有静态标记，样式随所在网页。',
      },
      markup: 'HTML 代码',
      copy: '复制代码',
      copied: '已复制。',
      copyFailed: '浏览器不允许复制：代码已选中，请按 Ctrl+C（Mac 为 Command+C）。',
      policy: '若该网页设有内容安全策略（CSP），须允许：',
      noPolicy: '无须内容安全策略（CSP）许可。',
      noHash: '此页面未加密，浏览器不计算脚本的散列值；请为脚本设置 nonce，或自行计算散列值。',
      pictureCopy: (fileName) => `请保存图片并以 ${fileName} 之名放在该网页旁边。`,
      savePicture: '保存图片',
      pictureOfAtlas: '没有单独的比较图片，此处为整个地图集的图片。',
      timelineTable: '表格只含该地的数字；时间线中的其他陈述只在框架里。',
      noTable: '没有可以列表的数字：所查阅的资料没有公布，或所选地点没有共同的指标。',
      local: {
        file: '此页面从磁盘打开：请把代码中的地址换成地图集发布后的网址。',
        'this-machine': '代码中的地址只在这台电脑上有效：请换成地图集发布后的网址。',
      },
    },
    nameJoint: '、',
    colon: '：',
    clause: '，',
    compared: (places) => `比较：${places}`,
    copied: (edition, date) => `数据版次 ${edition}，${date}复制自`,
  },
  en: {
    intro:
      'Choose what another web page is to show, then copy the code below. Embedded pages set no cookie and ask no third party.',
    waiting: 'The facts are loading.',
    choices: {
      kind: 'Content',
      kinds: {
        map: 'Map and key figures',
        card: 'Card',
        table: 'Table of figures',
        timeline: 'Timeline',
        compare: 'Comparison of places',
      },
      place: 'Place',
      noLayer: 'City and province',
      compared: 'Places compared',
      add: 'Add a place',
      choose: 'Choose …',
      remove: (place) => `Remove ${place}`,
      count: (fewest, most) => `Choose ${fewest} to ${most} places.`,
      language: 'Language',
      languages: { zh: '中文 (Chinese)', en: 'English' },
      parts: 'Parts shown',
      partNames: {
        map: 'Map',
        figures: 'Figures and statements',
        sources: 'Sources',
        link: 'Link to the full atlas',
      },
      partsNote: 'Figures are never without their sources; map review number and editions always show.',
      theme: 'Colours',
      themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
      map: 'Interactive map',
      maps: {
        click: 'starts when the reader asks for it',
        auto: 'starts with the page',
        never: 'none, only the drawn map',
      },
      height: 'Height',
      automatic: 'Automatic',
      fixed: 'Fixed',
      pixels: 'Pixels',
      heightNote: (pixels) =>
        `Automatic height needs “Script” or “Frame and a few lines of script”. A frame alone cannot adjust: it gets ${pixels} pixels, and what is longer scrolls in it.`,
      tooLow: (pixels) => `This content needs at least ${pixels} pixels; they are set.`,
      tooHigh: (pixels) => `At most ${pixels} pixels; they are set.`,
      edition: 'Data',
      follows: 'Follows the atlas',
      pinned: (edition) => `Fixed edition ${edition}`,
      followsNote:
        'A frame shows the atlas’ data as they are now. The table, and the figures in a picture’s caption, are always of the day they were copied.',
      pinnedNote:
        'The table, and a picture you have saved, stay as they are and state edition and date. A frame cannot be fixed: it always shows the data as they are now. Once they differ it names both editions (where scripts run).',
    },
    preview: {
      heading: 'Preview',
      width: 'Width',
      widths: { '360': 'Phone (360)', '640': 'Column (640)', full: 'Full width' },
      conditions: 'Conditions',
      noScript: 'script blocked',
      noWebGl: 'no WebGL',
      frame: 'Preview of the embedded page',
      box: 'Preview, scrolls sideways',
      none: 'Preview and code come once the places are chosen.',
      fromFile: 'A page opened from disk cannot preview an embed.',
    },
    output: {
      heading: 'Code',
      form: 'Form',
      forms: {
        iframe: 'Frame',
        script: 'Script',
        resizer: 'Frame and a few lines of script',
        picture: 'Picture with link',
        table: 'Plain HTML table',
      },
      notes: {
        iframe: 'For nearly every site; runs no script in its page.',
        script: 'As high as its content; where the script is blocked a link stands in its place.',
        resizer: 'As high as its content without a foreign script: a few lines stand in the page itself.',
        picture: 'For sites that allow no frames, and for mail.',
        table: 'For content management systems: static markup only, in the style of the page around.',
      },
      markup: 'HTML code',
      copy: 'Copy the code',
      copied: 'Copied.',
      copyFailed:
        'The browser does not allow copying: the code is selected, press Ctrl+C (Command+C on a Mac).',
      policy: 'If the page has a Content-Security-Policy, it has to allow:',
      noPolicy: 'Needs nothing of a Content-Security-Policy.',
      noHash:
        'This page is not encrypted, so the browser computes no hash of the script: give the script a nonce, or compute the hash yourself.',
      pictureCopy: (fileName) => `Save the picture and put it beside the page as ${fileName}.`,
      savePicture: 'Save the picture',
      pictureOfAtlas: 'A comparison has no picture of its own; this is the picture of the whole atlas.',
      timelineTable:
        'The table holds the place’s figures only; the timeline’s other statements are in the frame.',
      noTable:
        'There is nothing to put into a table: no figure was published in the sources read, or the places have no metric in common.',
      local: {
        file: 'This page was opened from disk: replace the address in the code by the one the atlas is published at.',
        'this-machine':
          'The address in the code works on this computer only: replace it by the one the atlas is published at.',
      },
    },
    nameJoint: ', ',
    colon: ': ',
    clause: ', ',
    compared: (places) => `Compared: ${places}`,
    copied: (edition, date) => `Facts edition ${edition}, copied on ${date} from`,
  },
};
