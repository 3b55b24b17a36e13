import { importLimits } from '../../own-data/importLimits.ts';
import { formatNumber } from '../formatNumber.ts';
import type { ImportProblemBodies } from './importProblemBodies.ts';

const textLimit = formatNumber(importLimits.attributeTextCharacters, 'zh');
const bracketed = (detail: string) => (detail === '' ? '' : `（${detail}）`);
const counted = (limit: string) => formatNumber(Number(limit), 'zh');

const geoPackage =
  '这是 GeoPackage 文件。读取它需要 WebAssembly 版的 SQLite，本图集没有内置。请在 QGIS 中另存为 GeoJSON 或 FlatGeobuf 后再导入。';
const readable = 'GeoJSON、TopoJSON、KML、KMZ、GPX、Shapefile（ZIP）、CSV、Excel（.xlsx）或 FlatGeobuf';

export const zhImportProblemBodies: ImportProblemBodies = {
  'file-empty': () => '文件是空的。请确认导出是否成功，再重新选择文件。',
  'file-too-large': (limit) => `文件超过 ${limit} 的上限，没有读取。请拆分文件，或简化图形后再导入。`,
  'file-unreadable': () => '浏览器无法读取这个文件，它可能已被移动、修改或占用。请重新选择文件。',
  'format-unknown': (detail) =>
    detail === 'GeoPackage' ? geoPackage : `无法识别这种格式${bracketed(detail)}。请另存为 ${readable}。`,
  'format-damaged': (detail) => `文件已损坏，或与其格式不符${bracketed(detail)}。请从原软件重新导出。`,
  'encoding-unreadable': () => '文字编码既不是 UTF-8、UTF-16，也不是 GB 18030。请另存为 UTF-8 编码。',
  'archive-too-large': (detail) =>
    `压缩包解压后过大，或内容超出其声明的大小${bracketed(detail)}，已停止解压。请只打包需要的数据文件。`,
  'archive-without-data': (detail) =>
    `压缩包里没有可以读取的数据文件${bracketed(detail)}。请打包 ${readable}。`,
  'archive-encrypted': () => '压缩包设有密码。请先解压，再导入其中的文件。',
  'archive-nested': (detail) => `压缩包里面的压缩包不会打开${bracketed(detail)}。请先解压外层。`,
  'part-missing': (part) =>
    `Shapefile 缺少 ${part} 文件。请同时选择同名的 .shp、.dbf、.shx 和 .prj，或打包成 ZIP。`,
  'xml-doctype': () => '文件含有文档类型声明（DOCTYPE），出于安全考虑不予读取。请删去该声明后再导入。',
  'sheet-too-large': (size) => `工作表的范围太大${bracketed(size)}。请删除远处的空行、空列或零散单元格。`,
  'no-coordinates': (columns) =>
    `没有找到坐标列${bracketed(columns)}。请把列命名为“经度”和“纬度”、“lng”和“lat”，或提供一列 WKT。`,
  'no-usable-records': () => '没有一条记录可以使用。请按下列问题修改后再导入。',
  'too-many-files': (limit) => `一次最多选择 ${counted(limit)} 个文件。请分批导入。`,
  'too-many-records': (limit) => `记录超过 ${counted(limit)} 条的上限。请拆分或筛选后再导入。`,
  'too-many-positions': (limit) => `坐标点超过 ${counted(limit)} 个的上限。请简化图形后再导入。`,
  'reader-stopped': () => '读取中途停止，可能是内存不足。请关闭其他标签页，或导入较小的文件。',
  cancelled: () => '导入已取消，没有加入任何数据。',

  'geometry-empty': () => '没有图形或坐标，未导入。请补上坐标。',
  'geometry-invalid': (detail) => `图形无效${bracketed(detail)}，未导入。请在原软件中检查并修复图形。`,
  'coordinates-not-numbers': (detail) =>
    `坐标不是数字${bracketed(detail)}，未导入。请改为数字，小数点用“.”。`,
  'coordinates-out-of-range': (detail) =>
    `坐标超出可能的范围${bracketed(detail)}，未导入。经度应在 ±180 以内，纬度应在 ±90 以内。`,
  'ring-too-short': () => '多边形的环不足四个点（首尾同点），围不成面，未导入。请补全边界。',
  'record-unreadable': (detail) => `这部分内容无法解析${bracketed(detail)}，未导入。请在原软件中检查该记录。`,
  'rest-unreadable': () => '文件从这里起中断或无法解析，之前的记录已保留。请重新导出完整的文件。',
  'linked-content-not-fetched': () =>
    '文件引用了别处的内容（NetworkLink）。本图集不访问外部网络，未导入这部分。请另行下载后导入。',

  'ring-closed': () => '多边形没有闭合，已补上与起点相同的终点。请核对边界是否完整。',
  'ring-left-out': () => '有的环不足四个点，围不成面，已去掉；其余的环已保留。请核对图形。',
  'axes-swapped': () =>
    '纬度写在了经度前面：互换之后全部位于广东，已互换。如不应互换，请检查文件的坐标顺序。',
  'coordinates-as-text': () => '坐标以文字形式保存，已转为数字。请核对位置。',
  'nested-value-as-text': () => '有的属性是列表或对象，已按 JSON 文字保留。如需分列，请在原软件中展开。',
  'text-cut': () => `文字超过 ${textLimit} 个字符，已截断。需要全文时请查看原文件。`,
  'control-characters-removed': () => '文字中含有不可见的控制字符，已去掉。请核对名称等文字。',
  'characters-replaced': (encoding) =>
    `有少量字符按 ${encoding} 无法读取，已用“\ufffd”代替。请在原软件中改正这些文字。`,
  'encoding-guessed': (encoding) => `文件没有注明文字编码，按 ${encoding} 读取。如有乱码，请另存为 UTF-8。`,
  'attributes-left-out': (detail) =>
    `有的属性未导入${bracketed(detail)}：列数或文字总量超出上限、嵌套过深、存放在其他文件中，或单元格没有表头。请只保留需要的列。`,
  'attribute-renamed': (name) => `列名为空、重复或含有不可用的字符，已改名为“${name}”。请核对各列含义。`,
  'attribute-rows-missing': (part) =>
    part === ''
      ? '属性表的行数少于图形，缺少的属性留空。请重新导出 .dbf。'
      : `没有 ${part} 文件，只导入了图形。如需属性，请一并选择同名的 ${part}。`,
};
