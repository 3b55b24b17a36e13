import type { LocalizedText } from '../localizedText.ts';
import type { SiteConfig } from '../siteConfig.ts';
import type { Basemap } from './basemap.ts';
import type { Overlay } from './overlay.ts';

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type LayerKey = KeysOf<Basemap> | keyof Overlay;

/** What each key of `site.json` is for, as an editor shows it beside the key. The reader's page never has them. */
export const siteDescriptions: Readonly<Record<keyof SiteConfig, LocalizedText>> = {
  address: {
    zh: '网站所在目录的完整网址，如 https://www.example.cn/atlas/；用于规范链接、分享图片和站点地图。修改后须重新构建。',
    en: 'Absolute address of the site’s folder, such as https://www.example.cn/atlas/: for canonical links, share pictures and the site map. Takes effect by a build.',
  },
  title: {
    zh: '本站名称，留空则用图集原名。',
    en: 'Name of this copy; the atlas’ own where it is empty.',
  },
  organiser: { zh: '主办单位及其网址。', en: 'Who publishes this copy, and their own address.' },
  contact: {
    zh: '接收数据纠错的公开邮箱。',
    en: 'Public mail address that takes reports of wrong numbers.',
  },
  issues: {
    zh: '在线提交问题的网址，填写后优先于邮箱。',
    en: 'Address of a page for a new issue; preferred to mail.',
  },
  reviewNumber: {
    zh: '本图的审图号，如 粤S(2024)123号；显示在地图左下角、导出、打印和分享图片上。',
    en: 'Number under which this map was approved, such as 粤S(2024)123号: shown at the map’s lower left, in exports, prints and share pictures.',
  },
  icp: {
    zh: 'ICP 主体备案号，如 粤ICP备12345678号，不带“-1”后缀。',
    en: 'Number of the organiser’s ICP filing, such as 粤ICP备12345678号, without the suffix of one website.',
  },
  publicSecurity: {
    zh: '公安备案号及其链接网址。',
    en: 'Number of the public-security filing, and the address that its link opens.',
  },
  view: {
    zh: '首页地图的初始中心（WGS-84）和级别；null 表示全市。',
    en: 'Centre (WGS-84) and zoom of the home page’s map; null for the whole city.',
  },
  language: {
    zh: '浏览器两种语言都不偏好时，“/”所用的语言。修改后须重新构建。',
    en: 'Language of “/” for browsers that prefer neither. Takes effect by a build.',
  },
  basemaps: {
    zh: '内置底图之外可供选择的底图。',
    en: 'Base maps to choose from beside the built-in one.',
  },
  overlays: { zh: '可以打开的叠加图层。', en: 'Layers that can be switched on.' },
  embed: { zh: '嵌入页的设置。', en: 'Of the pages for embedding.' },
  locate: {
    zh: '是否显示“我的位置”按钮；默认关闭。',
    en: 'Whether the map has a button that shows where the reader is; off by default.',
  },
};

/** What each key of a base map or overlay is for. */
export const layerDescriptions: Readonly<Record<LayerKey, LocalizedText>> = {
  id: {
    zh: '网址参数中使用的标识，仅限小写字母、数字和连字符。',
    en: 'What an address names it by: lower-case letters, digits, hyphens.',
  },
  type: { zh: '数据的类型，决定其余的键。', en: 'Kind of data; it decides the other keys.' },
  name: { zh: '供读者选择的名称。', en: 'Name that readers choose it by.' },
  attribution: { zh: '地图上须注明的来源。', en: 'Who is to be named on the map.' },
  reviewNumber: { zh: '该底图本身的审图号。', en: 'Review number (审图号) of the base map itself.' },
  datum: {
    zh: '瓦片的坐标系。GCJ-02 和 BD-09 的瓦片偏移数百米且无法纠正，不予使用。',
    en: 'What the tiles are drawn in. Tiles in GCJ-02 or BD-09 lie hundreds of metres off, cannot be shifted back, and are refused.',
  },
  minzoom: { zh: '开始显示的级别。', en: 'Zoom from which it is shown.' },
  maxzoom: {
    zh: '瓦片的最大级别，再放大则拉伸显示。',
    en: 'Closest level that has tiles; beyond it they are enlarged.',
  },
  url: {
    zh: '完整网址，或网站目录下的路径。',
    en: 'Web address, or a path below the site’s own folder.',
  },
  origins: {
    zh: '该样式另外引用的来源，如 https://tiles.example.cn。',
    en: 'Origins that the style fetches from beside its own, such as https://tiles.example.cn.',
  },
  subdomains: {
    zh: '依次替换网址中 {s} 的子域名。',
    en: 'Subdomains that take the place of {s} in turn.',
  },
  tileSize: { zh: '瓦片边长（像素）。', en: 'Pixels along a tile’s side.' },
  style: {
    zh: '样式：天地图为 vec（矢量）、img（影像）或 ter（地形）；WMTS 为服务给出的样式名。',
    en: 'Style: of Tianditu vec (drawn), img (aerial) or ter (terrain); of WMTS the service’s own name.',
  },
  key: {
    zh: '天地图密钥（tk），请限定域名；读者的浏览器会发送它。',
    en: 'Key (tk) for Tianditu. Bind it to the domain: readers’ browsers send it.',
  },
  labels: { zh: '天地图注记的语言。', en: 'Language of Tianditu’s labels.' },
  layer: { zh: 'WMTS 图层名。', en: 'Layer of the WMTS.' },
  tileMatrixSet: {
    zh: '与 Web 墨卡托级别一致的瓦片矩阵集名称。',
    en: 'Name of a tile matrix set that has the levels of Web Mercator.',
  },
  format: { zh: '图片格式。', en: 'Format of the pictures.' },
  layers: {
    zh: 'WMS 图层名，多个以逗号分隔。',
    en: 'Layers of the WMS, separated by commas.',
  },
  version: { zh: 'WMS 版本。', en: 'Version of WMS.' },
  colour: { zh: '线和面的颜色，#rrggbb。', en: 'Colour of its lines and areas, #rrggbb.' },
  shown: { zh: '打开页面时是否显示。', en: 'Whether it is on when the page is opened.' },
};
